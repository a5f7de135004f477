import type { PictureWords } from '../de/pictures.ts';

/** The pages of all pictures. */
export const pictureWords: PictureWords = {
  title: '이미지',
  intro: '이 뉴스룸의 모든 이미지를 원본 크기로, 설명과 출처, 이용 조건과 함께 최신순으로 제공합니다.',
  of: (subject) => `이미지: ${subject}`,
  count: (count) => `이미지 ${count}개`,
  none: '아직 이미지가 없습니다.',
  all: '모든 이미지',
  logos: '로고',
  portraits: '인물 사진',
  filter: '이미지 선택',
  byTopic: '주제별',
  byYear: '연도별',
  byOrganisation: '기관별',
  pages: '이미지 페이지',
  newer: '이후 이미지',
  older: '이전 이미지',
  take: '원본 내려받기',
  file: '파일',
  print: '인쇄',
  printable: (across, down) => `300 dpi 기준 최대 ${across} × ${down} cm`,
  shownIn: '실린 보도자료',
  copyCaption: '설명과 출처 복사',
};
