import type { SearchFollowWords } from '../de/search-follow.ts';

/** How a search can be followed. `{search}` and `{address}` are those of the reader. */
export const searchFollowWords: SearchFollowWords = {
  title: '이 검색 구독하기',
  intro: '이 검색에 가장 가까운 피드를 구독하면 새 보도자료를 받아 볼 수 있습니다.',
  inLanguage: '{subject}({language})',
  ask: '꼭 맞는 피드가 없으면 언론 담당에 전용 피드를 요청하세요.',
  request: '이 검색으로 메일 쓰기',
  subject: '검색 피드 요청: {search}',
  body: '안녕하세요.\n\n다음 검색의 피드를 만들어 주시기 바랍니다.\n\n{search}\n{address}\n\n감사합니다.',
};
