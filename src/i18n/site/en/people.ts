import type { SpeakerWords } from '../de/people.ts';

/** The people whom journalists may call. */
export const speakerWords: SpeakerWords = {
  title: 'People',
  intro: 'Who answers the press on which topic, in which languages and how to reach them.',
  about: (topic) => `People to talk to about ${topic}`,
  all: 'All topics',
  filter: 'Choice by topic',
  filterLanguages: 'Choice by language',
  allLanguages: 'All languages',
  inLanguage: (language) => `People to talk to in ${language}`,
  speaksAbout: 'Speaks about',
  languages: 'Languages',
  viaOffice: 'To be reached through the press office:',
  office: 'Contact',
  releases: (topic) => `Releases on ${topic}`,
  none: 'Nobody is named here at present.',
  portraitOf: (name) => `Portrait of ${name}`,
  takePortrait: 'Download portrait',
  quotations: 'Quotations',
};
