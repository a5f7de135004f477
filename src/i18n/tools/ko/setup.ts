import type { SetupWords } from '../en/setup.ts';

/** What is asked of whoever sets a newsroom up, and what is answered. */
export const setupWords: SetupWords = {
  questions: {
    publisher: '발행 기관(정식 명칭)',
    url: '공개 주소(https://press.your-domain.com/)',
    languages: '언어, 첫 번째가 기본 언어(ko, en)',
    timeZone: '시간대(Asia/Seoul)',
    place: '보도자료 첫머리에 쓸 장소(부산)',
    contact: '언론 담당자 이름',
    email: '기자용 이메일 주소',
    phone: '국가 번호를 포함한 전화번호(+49 351 8925804)',
    address: '발행 정보에 쓸 우편 주소(한 줄)',
    repository: '외부인이 이 저장소를 읽을 수 있습니까? (private 또는 public)',
  },
  upstream: '업데이트를 받을 곳: Depesche 저장소 주소(Enter를 누르면 비워 둡니다)',
  check: '첫 배포 전에 빠진 것만 알려 줍니다',
  notGitAddress: (found) =>
    `git이 가져올 수 없는 주소입니다. git이 아는 형식으로 쓰세요(https://…/depesche.git). 입력된 값: ${found}`,
  updates: (from) =>
    from === undefined
      ? '업데이트를 받을 곳이 정해지지 않았습니다: git remote add upstream <Depesche 주소> (docs/updating.md).'
      : `업데이트는 ${from}에서 받습니다(npm run update).`,
  open: 'Enter: 비워 둠',
  assumed: (what) =>
    `입력이 없어 다음과 같이 정했습니다: ${what}. 자리표시자나 예시가 남아 있으면 공개되지 않습니다.`,
  missing: (what) => `답이 빠져 있어 아무것도 바꾸지 않았습니다: ${what}.`,
  wrong: (found) => `답으로 뉴스룸을 만들 수 없어 아무것도 바꾸지 않았습니다.\n${found}`,
  notDemo: '이 콘텐츠는 더 이상 시범용이 아니므로 아무것도 바꾸지 않았습니다.',
  brokenOff: '중단했습니다. 아무것도 바꾸지 않았습니다.',
  uncommitted:
    '콘텐츠에 커밋하지 않은 변경이 있어 아무것도 바꾸지 않았습니다. 커밋하거나 되돌리세요(git status --ignored).',
  formerKept: (folder) =>
    `git이 이전 파일이 커밋되어 있는지 답하지 않아 ${folder} 폴더에 남겨 두었습니다. 더 필요하지 않으면 폴더를 지우세요.`,
  done: (files) =>
    `이제 이 뉴스룸은 귀하의 것입니다. 시범 콘텐츠는 삭제되었습니다. 다음 단계: 자리표시자로 표시된 곳을 채우고(${files}), 첫 보도자료를 만들고(npm run new), 확인한 뒤(npm run dev) 커밋하세요. 첫 배포 전에 빠진 것 확인: npm run setup -- --check.`,
};
