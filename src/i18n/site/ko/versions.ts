import type { VersionWords } from '../de/versions.ts';

/** The published versions of a text. */
export const versionWords: VersionWords = {
  title: (count) => `판 ${count}개`,
  heading: '이 보도자료의 모든 판',
  intro: '발행 이후 제목, 요약, 본문에서 달라진 내용을 최신 판부터 보여 드립니다.',
  version: (number) => `제${number}판`,
  kinds: {
    first: '최초 발행',
    correction: '정정',
    update: '업데이트',
    silent: '알림 없는 변경',
  },
  parts: { title: '제목', summary: '요약', body: '본문' },
  removed: { before: '삭제:', after: '삭제 끝.' },
  added: { before: '추가:', after: '추가 끝.' },
  unchanged: '바뀌지 않은 문단은 생략했습니다.',
  back: '보도자료로 돌아가기',
  asJson: '모든 판을 JSON으로 보기',
  missing:
    '여기에서는 이 보도자료의 판을 보여 드릴 수 없습니다. 이 사이트는 글의 변경 이력 없이 만들어졌습니다. 정정과 업데이트는 보도자료에 나와 있습니다.',
};
