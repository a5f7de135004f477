import type { FrameWords } from '../de/frame.ts';

/** What stands on every page, and on those that are about the site itself. */
export const frameWords: FrameWords = {
  languageName: '한국어',
  skipToContent: '본문으로 건너뛰기',
  navigation: { main: '주요 메뉴', footer: '하단 메뉴', languages: '언어', breadcrumb: '현재 위치' },
  newsroom: '뉴스룸',
  home: '첫 화면',
  theme: '어두운 화면',
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    text: '이 주소에 해당하는 페이지가 뉴스룸에 없습니다. 검색이나 보도자료 모음을 이용해 보세요.',
  },
  notice: '안내',
  preview: (at) => `${at} 시점의 뉴스룸 미리보기입니다. 그때까지는 공개할 수 없는 비공개 자료입니다.`,
  demo: (publisher) => `시범 사이트입니다. ${publisher}에서 발행한 것이 아닙니다.`,
  responsible: (who) => `편집 책임자: ${who}`,
  licences: '이 사이트에 쓰인 서체와 프로그램의 라이선스',
};
