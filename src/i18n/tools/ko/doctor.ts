import type { DoctorWords } from '../../shapes/doctor.ts';

/** What the doctor finds, and what to do. */
export const doctorWords: DoctorWords = {
  organs: {
    node: 'Node',
    packages: '패키지',
    git: 'git',
    repository: '저장소',
    history: '이력',
    browser: '브라우저',
    disk: '디스크',
    lineEnds: '줄 끝',
    remote: '원격 저장소',
    clock: '시계',
    workflows: '워크플로',
    secrets: '게시 대상과 비밀 값',
    uncommitted: '커밋',
    upstream: '업데이트 출처',
    version: '버전',
  },
  node: (found) =>
    `Node ${found}에서 실행되고 있습니다. 22.18 이상이 필요합니다. “npm ci”를 실행하면 명령에 맞는 Node가 설치됩니다.`,
  noPackages: '아무것도 설치되어 있지 않습니다. “npm ci”를 실행하세요.',
  otherPackages: '설치된 패키지가 이 버전의 것이 아닙니다. “npm ci”를 실행하세요.',
  noGit: 'git을 찾지 못했습니다. https://git-scm.com/ 에서 설치하고 터미널을 새로 여세요.',
  oldGit: (found) =>
    `git 버전이 ${found}입니다. 업데이트하려면 2.38 이상이 필요합니다. https://git-scm.com/ 에서 설치하세요.`,
  noRepository: (folder) =>
    `${folder} 폴더가 git 저장소 안에 없어 이력이 남지 않습니다. 그곳에서 “git init”을 실행하세요.`,
  foreign: (folder) =>
    `저장소 ${folder}의 소유자가 이 컴퓨터의 다른 사용자입니다. 그래서 git이 아무것도 읽지 않으며, 이전 버전과 엠바고를 알 수 없습니다. 믿을 수 있는 저장소라면 “git config --global --add safe.directory ${folder}”를 실행하세요.`,
  shallow:
    '이력의 끝부분만 있어 보도자료의 이전 판이 없습니다. “git fetch --unshallow”를 실행하세요. 워크플로에서는 fetch-depth를 0으로 설정하세요.',
  noBrowser:
    'Chromium을 찾지 못했습니다. “npm test”에만 필요하며 다음 명령으로 설치합니다: “npx playwright install chromium”.',
  disk: (megabytes) =>
    `디스크에 ${megabytes} MB만 남아 있습니다. 빌드에는 1,000 MB가 필요합니다. 옛 빌드(dist.*, preview.*)를 지우거나 다른 곳에서 공간을 확보하세요.`,
  converting:
    'core.autocrlf가 켜져 있고 이를 제한하는 .gitattributes가 없어 git이 글의 줄 끝을 Windows 형식으로 바꿉니다. “git config core.autocrlf false”를 실행하세요.',
  carriageReturns: (files, first) =>
    `파일 ${files}개의 줄 끝이 Windows 형식입니다(${first}). “git config core.autocrlf false”를 실행한 다음 “npm run check -- --fix”를 실행하세요.`,
  noRemote:
    '원격 저장소가 없어 백업되지 않고 워크플로도 실행되지 않습니다. “git remote add origin <주소>”를 실행하세요.',
  clock: (seconds) =>
    `이 컴퓨터의 시계가 ${Math.abs(seconds)}초 ${seconds > 0 ? '빠릅니다' : '느립니다'}. 엠바고가 잘못된 시각에 풀립니다. 인터넷 시각 동기화를 켜세요.`,
  commitAhead: (at) =>
    `최신 커밋의 시각이 ${at}로, 이 컴퓨터에서는 미래입니다. 시계가 느리니 인터넷 시각 동기화를 켜세요.`,
  workflows: (files) =>
    `없는 파일: ${files}. 이 파일이 없으면 아무것도 게시되지 않고 엠바고도 저절로 풀리지 않습니다. 이전 커밋(git log -- <파일>)이나 업데이트로 되살리세요.`,
  secrets: (names) =>
    `호스트에 ${names} 값이 없습니다. Settings → Environments → newsroom에서 추가하거나 “gh secret set <이름> --env newsroom”을 실행하세요.`,
  noTarget:
    '호스트에 NEWSROOM_DEPLOY가 설정되지 않아 아무것도 게시되지 않습니다. 예를 들어 “gh variable set NEWSROOM_DEPLOY --body pages”를 실행하세요.',
  secretsUnknown: (names) =>
    `호스트에 물어볼 수 없었습니다. 게시 대상에 필요한 것이 있는지 직접 확인하세요: ${names}(docs/operations.md).`,
  uncommitted: (files, folder) =>
    `${folder}의 변경 ${files}건이 커밋되지 않아 게시되지 않습니다. “git status”로 확인하고 커밋하거나 되돌리세요.`,
  noUpstream:
    '새 버전을 어디에서 가져올지 모릅니다. “git remote add upstream <Depesche 주소>”를 실행하세요(docs/updating.md).',
  version: (own, newest) =>
    `${newest} 버전이 나왔습니다. 지금은 ${own}입니다. 바뀌는 점을 읽고(npm run update -- --plan) “npm run update”를 실행하세요.`,
  healthy: '모두 정상입니다.',
  sum: (troubles, notes) => `문제 ${troubles}건, 참고 ${notes}건.`,
};
