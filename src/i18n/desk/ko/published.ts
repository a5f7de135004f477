import type { PublishedWords } from '../../shapes/desk-published.ts';

const copied = '보도자료를 인용한 사람은 정정을 통해서만 이를 알 수 있습니다.';

export const publishedWords: PublishedWords = {
  title: '이 보도자료는 공개되어 있습니다',
  changed: (what) => `바뀐 곳: ${what}.`,
  fact: {
    number: `숫자가 바뀌었습니다. ${copied}`,
    date: `날짜가 바뀌었습니다. ${copied}`,
    name: `이름이 바뀌었습니다. ${copied}`,
  },
  question: '어떤 변경입니까?',
  spelling: '맞춤법이나 형식만',
  hints: {
    correction: '틀린 것을 바로잡습니다. 독자에게 안내가 보이고 피드에도 실립니다.',
    update: '새로운 내용을 더합니다. 독자에게 안내가 보이고 피드에도 실립니다.',
    spelling: '독자에게 알리지 않습니다.',
  },
  when: (at) => `바뀐 시각: ${at}`,
  behind: (languages) =>
    `아직 반영되지 않은 언어: ${languages}. 그곳의 독자에게는 번역이 뒤처져 있다고 알립니다.`,
  hiding: {
    gone: (addresses) =>
      `이렇게 하면 다음 빌드에서 사라집니다. 주소는 ‘찾을 수 없음’(404)으로 답하고, 아무도 이유를 알 수 없습니다: ${addresses}`,
    instead: '철회하면 주소가 남습니다. 그 주소와 피드에 철회 사실과 이유가 실립니다.',
    everywhere: '이 보도자료의 모든 언어에 적용됩니다.',
    withdraw: '철회',
    anyway: '그래도 숨기기',
  },
  removing: {
    gone: (languages, addresses) =>
      `다음 빌드에서 이 언어의 글이 사라집니다: ${languages}. 주소는 ‘찾을 수 없음’(404)으로 답하고, 아무도 이유를 알 수 없습니다: ${addresses}`,
    keep: '언어 유지',
    how: '양식에서 이 언어를 다시 켜십시오.',
    anyway: '그래도 언어 삭제',
  },
  deleting: {
    gone: (addresses) =>
      `삭제하면 다음 빌드에서 사라집니다. 주소는 ‘찾을 수 없음’(404)으로 답하고, 아무도 이유를 알 수 없습니다: ${addresses}`,
    how: (field) => `양식에 이를 위한 필드 ‘${field}’가 있습니다.`,
    anyway: '그래도 삭제',
    open: '보도자료로',
  },
  save: '저장',
  next: '계속',
  cancel: '돌아가기',
};
