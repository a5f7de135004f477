import type { Words } from '../de/words.ts';

/** The fact sheet: numbers with their day and source. */
export const factWords: Words['factSheet'] = {
  title: '주요 수치',
  /** In the menu. */
  menu: '수치',
  intro: '기준일과 출처를 밝힌 인용용 수치입니다.',
  asOf: (day) => `${day} 기준`,
  source: '출처',
  load: '모든 수치 내려받기:',
  link: '이 수치의 링크',
  linkTo: (label) => `이 수치의 링크: ${label}`,
  former: (count) => `이전 값 ${count}개`,
  /** Goes with what somebody copies. */
  sentence: ({ label, shown, day, organisation, source, address }) =>
    `${label}: ${shown}(${day} 기준). 출처: ${organisation}, ${source}, ${address}`,
};
