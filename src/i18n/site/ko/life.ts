import type { LifeWords } from '../de/life.ts';

/** What readers are told of a text’s life after its publication, and of who or what wrote it. */
export const lifeWords: LifeWords = {
  vagueTimes: '조만간|곧|다음 주|다음 달|현재|최근',
  vague: (phrases) => `${phrases} 같은 표현은 이 날짜를 기준으로 합니다.`,
  toPlace: '본문의 해당 부분으로',
  edition: (version: number, day: string) => `제${version}판, ${day}`,
  behindTitle: '최신 내용이 반영되지 않은 번역',
  behind: (source: string) => `번역한 뒤에 원문(${source})이 바뀌었습니다. 아직 반영되지 않은 내용:`,
  machineTranslation: (of: string) => `이 글은 ${of} 원문을 기계로 번역한 것입니다.`,
  assistedTranslation: (of: string) => `이 글은 ${of} 원문을 기계의 도움을 받아 번역한 것입니다.`,
  ai: {
    assisted: '이 글은 인공지능의 도움을 받아 작성되었습니다.',
    generated: '이 글은 인공지능이 생성했습니다.',
  },
  aiReviewed: {
    assisted: (person: string) =>
      `이 글은 인공지능의 도움을 받아 작성되었으며, 검토와 책임은 ${person}에게 있습니다.`,
    generated: (person: string) => `이 글은 인공지능이 생성했으며, 검토와 책임은 ${person}에게 있습니다.`,
  },
  takenOver: (from, month) =>
    `이 보도자료는 ${month}에 ${from}에서 옮겨 왔으며, 그 이전의 판은 여기에 기록되어 있지 않습니다.`,
  formerly: '이전 담당자',
  today: '현재 담당자',
  contactGone: '더 이상 이 업무를 맡고 있지 않습니다.',
  insteadOf: (person: string) => `${person} 후임`,
};
