import type { FrameWords } from '../de/frame.ts';

/** What stands on every page, and on those that are about the site itself. */
export const frameWords: FrameWords = {
  languageName: 'English',
  skipToContent: 'Skip to content',
  navigation: { main: 'Main', footer: 'Footer', languages: 'Language', breadcrumb: 'You are here' },
  newsroom: 'Newsroom',
  home: 'Home',
  theme: 'Dark appearance',
  notFound: {
    title: 'This page does not exist',
    text: 'The address leads to no page of this newsroom. The search or the archive may help.',
  },
  notice: 'Notice',
  preview: (at) =>
    `Preview of the newsroom as it will be on ${at}. Confidential: what you read here is not for publication before then.`,
  demo: (publisher) => `Demonstration. Not published by ${publisher.replace(/\.?$/, '.')}`,
  responsible: (who) => `Responsible for the content: ${who}`,
  licences: 'Licences of the typefaces and programs on this site',
};
