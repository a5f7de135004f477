import type { SearchFollowWords, SearchPictureWords, SearchWords } from '../de/search.ts';

/** What the search says. */
export const searchWords: SearchWords = {
  title: '검색',
  label: '보도자료 검색',
  placeholder: '주제, 이름, 장소 …',
  submit: '검색',
  hint: '한국어 글에서 검색합니다.',
  loading: '검색을 불러오는 중 …',
  resultsOne: '“{term}” 검색 결과 1건',
  resultsMany: '“{term}” 검색 결과 {count}건',
  older: '이전 보도자료를 더 찾는 중 …',
  none: '“{term}”에 대한 검색 결과가 없습니다. 다른 단어로 검색하거나 보도자료 모음을 살펴보세요.',
  suggestion: '혹시 이것을 찾으셨나요? {term}',
  also: '관련 이름: {term}',
  more: '결과 더 보기',
  failed: '검색을 불러올 수 없습니다. 보도자료 모음을 이용해 주세요.',
  withoutScript:
    '검색은 브라우저에서 실행되므로 자바스크립트가 필요합니다. 자바스크립트 없이도 보도자료 모음에서 모든 글을 찾을 수 있습니다.',
  toArchive: '보도자료 모음으로 가기',
  notBuilt: '검색 색인은 빌드할 때 만들어집니다. “npm run build”를 한 번 실행한 뒤 새로 고침하세요.',
  close: '닫기',
  keys: '화살표 키로 결과를 고르고 Enter로 열며 Esc로 닫습니다.',
  slash: '/ 키로 열기',
  everywhere: '모든 언어에서 검색',
  narrow: '범위 좁히기',
  facets: {
    topic: '주제',
    organisation: '기관',
    place: '장소',
    year: '연도',
    kind: '종류',
    language: '언어',
  },
  any: {
    topic: '모든 주제',
    organisation: '모든 기관',
    place: '모든 장소',
    year: '모든 연도',
    kind: '모든 종류',
    language: '모든 언어',
  },
  sort: '정렬',
  byRelevance: '관련도순',
  byDate: '최신순',
  reset: '선택 해제',
  chosenOne: '보도자료 1건',
  chosenMany: '보도자료 {count}건',
  chosenNone: '이 조건에 맞는 보도자료가 없습니다.',
  help: '다른 방법으로 찾아보세요',
  years: '연도별 보도자료',
};

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

/** The pictures that a search finds. */
export const searchPictureWords: SearchPictureWords = {
  title: '이미지',
  offer: '이미지에서 “{term}” 찾기',
  none: '“{term}”에 관한 이미지가 없습니다.',
  one: '“{term}” 이미지 1개',
  many: '“{term}” 이미지 {count}개',
  desk: '이 뉴스룸의 모든 이미지',
};
