import type { FormWords } from '../../shapes/form.ts';

/** What a form says besides the labels of its fields. */
export const formWords: FormWords = {
  groups: {
    releases: {
      says: '보도자료 내용',
      who: '발표 기관과 담당자',
      pictures: '사진, 파일, 링크',
      dates: '언제 무엇이 열리는지',
      public: '공개 시각과 방식',
      machines: '기계용 정보와 특별한 경우',
    },
    organisations: {
      is: '어떤 기관인가',
      found: '찾을 수 있는 곳',
      shows: '로고와 소개',
      changes: '바뀌는 것과 특별한 경우',
    },
    people: {
      is: '누구인가',
      found: '언론이 연락하는 방법',
      leaves: '그만둘 때',
      changes: '바뀌는 것과 특별한 경우',
    },
    newsroom: {
      is: '어떤 뉴스룸인가',
      who: '말하는 사람과 책임자',
      lists: '목록과 피드',
      machines: '기계와 특별한 경우',
    },
  },
  address: { label: '주소', pending: '주소는 제목과 ‘발행 시각’의 날짜로 만들어집니다.' },
  preset: (value) => `기본값: ${value}`,
  unset: '지정 안 함',
  items: {
    'releases.attachments': '첨부 파일',
    'releases.links': '링크',
    'releases.events': '일정',
    'releases.corrections': '정정 또는 업데이트',
    'releases.translation.waived': '정정',
    'releases.redirects': '이전 주소',
    '*.changes': '변경',
    '*.alsoKnownAs': '이름',
    'organisations.sameAs': '페이지',
    'organisations.logos': '로고',
    'organisations.boilerplates': '소개문',
    'newsroom.languages': '언어',
    'newsroom.feeds': '검색',
    'newsroom.feeds.languages': '언어',
    'newsroom.unread': '파일',
    '*.profiles': '프로필',
    '*.korean': '글꼴',
    '*.files': '파일',
    '*.weights': '굵기',
  },
  makes: { releases: '새 보도자료', organisations: '새 기관', people: '새 인물', topics: '새 주제' },
  adds: {
    'releases.embargo': '엠바고 설정',
    'releases.withdrawn': '보도자료 철회',
    'releases.translation': '번역으로 표시',
    'releases.ai': '인공지능 사용 여부 밝히기',
  },
  time: {
    exactness: '정확도',
    exactnesses: { day: '날짜', instant: '날짜와 시각', month: '연월만' },
    zone: '시간대',
  },
};
