import type { Words } from '../de/words.ts';

/** The press calendar. */
export const pressDateWords: Words['calendar'] = {
  title: '언론 일정',
  /** In the menu. */
  menu: '일정',
  intro: '보도자료에 나온 일정과 언론을 위한 일정을 예정된 것과 지난 것으로 나누어 보여 줍니다.',
  upcoming: '다가오는 일정',
  none: '지금은 예정된 일정이 없습니다.',
  past: (year) => `${year}년 일정`,
  subscribe: '일정 구독',
  how: '주소를 복사해 쓰시는 달력 프로그램에 넣으세요. 옮겨지거나 취소된 일정은 달력에서도 저절로 바뀝니다.',
  all: '모든 일정',
  accreditation: '취재 신청',
  stream: '중계 보기',
  kinds: {
    pressConference: '기자 회견',
    photoCall: '사진 촬영',
    results: '실적 발표',
    deadline: '마감',
    other: '일정',
  },
};
