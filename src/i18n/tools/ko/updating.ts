import type { UpdateWords } from '../../shapes/updating.ts';

/** What an update says. */
export const updateWords: UpdateWords = {
  dirty:
    '커밋하지 않은 변경이 있어 아무것도 하지 않았습니다. 커밋하거나 되돌린 뒤(git status) 다시 실행하세요.',
  merging:
    '여기에 끝나지 않은 병합이 있습니다. 충돌을 해결하고 파일을 “git add”한 뒤 “git commit”, “npm run update -- --continue”를 실행하세요. 되돌리려면 “npm run update -- --undo”를 실행하세요.',
  noUpstream:
    '새 버전을 어디에서 가져올지 모릅니다. “git remote add upstream <Depesche 주소>”를 한 번 실행하세요(docs/updating.md).',
  noTag: (wanted, all) =>
    `${wanted === undefined ? '업데이트 출처에 아직 버전이 없습니다.' : `${wanted} 버전은 없습니다.`}${all ? ` 있는 버전: ${all}.` : ''}`,
  newest: (own) => `더 새로운 버전이 없습니다. 지금은 ${own}입니다.`,
  from: (own, version) => `${own}에서 ${version}로 업데이트합니다.`,
  verified: '이 버전의 서명이 올바릅니다.',
  unverified: '등록된 키가 없어 서명을 확인하지 않았습니다(docs/updating.md).',
  noChanges: '변경 기록에 이 버전에 관한 내용이 없습니다.',
  noBase: (own) =>
    `아무것도 하지 않았습니다. 업데이트 출처에 ${own} 태그가 없고 공통 커밋도 없어 귀하의 변경과 새 변경을 구별할 수 없습니다. package.json의 version을 복사한 버전으로 고치세요.`,
  ownChanges: (files, first) =>
    `프로그램 파일 ${files}개를 직접 바꾸셨습니다(${first}${files > 5 ? ', …' : ''}). 바꾼 내용은 함께 병합됩니다.`,
  conflicts: (files) => `귀하와 새 버전이 모두 바꾼 파일: ${files}.`,
  branchTaken: (branch) =>
    `${branch} 브랜치가 이미 있습니다. 이전 시도에서 남은 것이니 지운 뒤(git branch -D ${branch}) 다시 실행하세요.`,
  resolve: (branch) =>
    `${branch} 브랜치로 전환했고 이 파일들에 충돌 표시가 있습니다. 파일마다 남길 내용을 고르고 “git add”, “git commit”, “npm run update -- --continue”를 실행하세요. 되돌리려면 “npm run update -- --undo”를 실행하세요.`,
  noBranch: '이어서 진행할 업데이트가 없습니다. “npm run update”로 시작하세요.',
  steps: {
    install: '새 버전의 패키지를 설치하지 못했습니다.',
    migrate: '콘텐츠를 새 필드에 맞추지 못했습니다.',
    check: '새 버전이 콘텐츠에서 오류를 찾았습니다. 위에 나와 있습니다.',
    build: '새 버전이 사이트를 빌드하지 못했습니다. 이유는 위에 나와 있습니다.',
  },
  stays: (branch) =>
    `아무것도 게시되지 않았습니다. 모두 ${branch} 브랜치에 있습니다. 그곳에서 고치고 커밋한 뒤 “npm run update -- --continue”를 실행하거나, “npm run update -- --undo”로 되돌리세요.`,
  done: (branch, former) =>
    `새 버전이 ${branch} 브랜치에 있습니다. 검사, 빌드, 엠바고 증명을 마쳤습니다. 살펴보려면: npm run preview. 받아들이려면: git switch ${former} && git merge ${branch}. 되돌리려면: npm run update -- --undo.`,
  failed: (reason) => `업데이트를 중단했습니다. git 메시지: ${reason}`,
  nothingToUndo: '되돌릴 업데이트가 없습니다.',
  unmerged: (branches) =>
    `아무것도 하지 않았습니다. 여기에 병합되지 않은 업데이트가 있습니다: ${branches}. 그 업데이트를 되돌리려면 git switch로 그 브랜치로 옮긴 뒤 다시 실행하세요. 다른 방법으로 받아들였거나 필요하지 않으면 먼저 브랜치를 지우세요(git branch -D).`,
  otherUpdate: (title, own) =>
    `아무것도 하지 않았습니다. 마지막으로 병합한 업데이트는 “${title}”인데 지금 버전은 ${own}입니다. 병합이 아닌 방법으로 들어온 버전이니 그 커밋을 직접 되돌리세요(git revert).`,
  left: (former, kept) =>
    `이전 버전의 ${former} 브랜치로 돌아왔습니다.${kept ? ` ${kept} 브랜치에는 직접 만든 커밋이 있어 남겨 둡니다.` : ''}`,
  reverted: (title) => `되돌린 업데이트: ${title}. 그 뒤에 커밋한 것은 그대로 있습니다.`,
  migrated: (files) =>
    files === 0 ? '모든 콘텐츠가 이 버전의 필드를 쓰고 있습니다.' : `파일 ${files}개를 새 필드로 바꿨습니다.`,
};
