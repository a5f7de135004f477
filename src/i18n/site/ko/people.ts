import type { SpeakerWords } from '../de/people.ts';

/** The people whom journalists may call. */
export const speakerWords: SpeakerWords = {
  title: '인물',
  intro: '어떤 주제를 누가, 어떤 언어로 답하는지, 어떻게 연락하는지 안내합니다.',
  about: (topic) => `${topic} 인터뷰 담당자`,
  all: '모든 주제',
  filter: '주제별 선택',
  filterLanguages: '언어별 선택',
  allLanguages: '모든 언어',
  inLanguage: (language) => `${language} 인터뷰 담당자`,
  speaksAbout: '인터뷰 주제',
  languages: '언어',
  viaOffice: '홍보실을 통해 연락하세요:',
  office: '연락처',
  releases: (topic) => `${topic} 보도자료`,
  none: '지금은 안내할 사람이 없습니다.',
  portraitOf: (name) => `${name} 사진`,
  takePortrait: '사진 내려받기',
  quotations: '인용문',
};
