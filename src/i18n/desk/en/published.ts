import type { PublishedWords } from '../../shapes/desk-published.ts';

const copied = 'Whoever has copied the release learns of it only from a correction.';

export const publishedWords: PublishedWords = {
  title: 'This release is public',
  changed: (what) => `Changed: ${what}.`,
  fact: {
    number: `A number has changed. ${copied}`,
    date: `A date has changed. ${copied}`,
    name: `A name has changed. ${copied}`,
  },
  question: 'What kind of change is it?',
  spelling: 'Only spelling or form',
  hints: {
    correction: 'A mistake is put right. Readers see a notice, and feeds report it.',
    update: 'Something new is added. Readers see a notice, and feeds report it.',
    spelling: 'Readers are not told.',
  },
  when: (at) => `Changed at ${at}`,
  behind: (languages) =>
    `Not up to date with this yet: ${languages}. Readers are told there that the translation is behind.`,
  hiding: {
    gone: (addresses) =>
      `It will disappear with the next build. Its address will answer “Not found” (404), and nobody will learn why: ${addresses}`,
    instead:
      'If you withdraw the release, the address stays. There and in the feeds it says that the release was withdrawn, and why.',
    everywhere: 'This applies to all languages of the release.',
    withdraw: 'Withdraw',
    anyway: 'Hide anyway',
  },
  removing: {
    gone: (languages, addresses) =>
      `With the next build, the text will disappear in this language: ${languages}. Its address will answer “Not found” (404), and nobody will learn why: ${addresses}`,
    keep: 'Keep the language',
    how: 'Switch the language on again in the form.',
    anyway: 'Remove the language anyway',
  },
  deleting: {
    gone: (addresses) =>
      `If deleted, it will disappear with the next build. Its address will answer “Not found” (404), and nobody will learn why: ${addresses}`,
    how: (field) => `The form has the field “${field}” for it.`,
    anyway: 'Delete anyway',
    open: 'To the release',
  },
  save: 'Save',
  next: 'Continue',
  cancel: 'Back',
};
