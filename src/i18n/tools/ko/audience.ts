import type { AudienceWords } from '../../shapes/audience.ts';

/** `npm run report`가 독자에 대해 하는 말. */
export const audienceWords: AudienceWords = {
  noLog: '서버의 로그를 쓰세요(npm run report -- /var/log/nginx/access.log).',
  notThere: (path) => `이런 로그가 없습니다: ${path}`,
  nothing: '이 로그에는 읽을 수 있는 요청이 없습니다.',
  period: (first, last) => `${first}부터 ${last}까지, 프로그램과 검색 엔진 제외`,
  releases: '보도자료',
  feeds: '피드',
  columns: {
    release: '보도자료',
    pages: '페이지',
    twins: '다른 형식',
    kits: '보도자료 묶음',
    files: '파일',
    feed: '피드',
    subscribers: '구독자',
    readers: '내역',
  },
  others: (count) => `가장 많은 날 직접 요청 ${count}`,
  more: (count) => `  그 밖에 ${count}건(--all은 모두 표시)`,
  bots: (count) => `프로그램과 검색 엔진의 요청 ${count}건`,
  unread: (count) => `읽지 못한 줄 ${count}개`,
};
