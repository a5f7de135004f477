import type { SlugLineWords } from '../de/slug-line.ts';

/** The slug line of a release: what it is at a glance, in the release and, shorter, in every list. */
export const slugLineWords: SlugLineWords = {
  appears: (at) => `${at} 발행 예정`,
  corrected: (day) => `${day} 정정`,
  updated: (day) => `${day} 업데이트`,
  withdrawn: (day) => `${day} 철회`,
  short: { corrected: '정정', updated: '업데이트' },
  version: (number, count) => `총 ${count}판 중 제${number}판`,
  pictures: (count) => `사진 ${count}장`,
  films: (count) => (count === 1 ? '영상' : `영상 ${count}편`),
  sounds: (count) => (count === 1 ? '음성' : `음성 ${count}편`),
  events: (count) => (count === 1 ? '일정' : `일정 ${count}건`),
  kit: '보도자료 꾸러미',
  contact: '문의처',
  latest: (day) => `최근 ${day}`,
  corrections: (count) => `정정 ${count}건`,
};
