import type { ListWords } from '../de/lists.ts';

/** Lists of releases, and what stands above them: the archive, topics, organisations, people. */
export const listWords: ListWords = {
  latest: '최신 소식',
  allReleases: '전체 보도자료',
  archive: '보도자료 모음',
  archiveIntro: (count) => `보도자료 ${count}건, 최신순`,
  noReleases: '아직 보도자료가 없습니다.',
  pageOf: (page, last) => `${last}쪽 중 ${page}쪽`,
  newer: '더 최근 보도자료',
  older: '이전 보도자료',
  pages: '보도자료 모음 쪽',
  releases: (count) => `보도자료 ${count}건`,
  topicsIntro: '이 뉴스룸이 다루는 주제입니다.',
  aboutUs: '기관 소개',
  website: '홈페이지',
  alsoKnownAs: '다른 이름',
  legalName: '등록 명칭',
  logos: '로고 내려받기',
  releasesOf: (subject) => `${subject} 관련 보도자료`,
  releasesIn: (period) => `${period} 보도자료`,
  byMonth: '연도와 월별로 보기',
  quotedOrNamed: '언급되었거나 문의처로 실린 보도자료',
  organisations: '기관',
  follow: {
    title: '새 소식 받아보기',
    list: '이 목록 구독하기(RSS)',
    text: '가입이나 주소 입력 없이, 피드로 모든 보도자료의 전문을 받아볼 수 있습니다.',
  },
};
