import type { VersionWords } from '../de/versions.ts';

/** The published versions of a text. */
export const versionWords: VersionWords = {
  title: (count) => (count === 1 ? 'One version' : `${count} versions`),
  heading: 'Versions of this release',
  intro: 'What has changed in title, summary and text since publication, the newest version first.',
  version: (number) => `Version ${number}`,
  kinds: {
    first: 'First publication',
    correction: 'Correction',
    update: 'Update',
    silent: 'Change without a note',
  },
  parts: { title: 'Title', summary: 'Summary', body: 'Text' },
  removed: { before: 'Removed:', after: 'End of removal.' },
  added: { before: 'Added:', after: 'End of addition.' },
  unchanged: 'Unchanged paragraphs are left out.',
  back: 'To the release',
  asJson: 'All versions as JSON',
  missing:
    'The versions of this release cannot be shown here: this site was built without the history of its texts. Corrections and updates are told in the release.',
};
