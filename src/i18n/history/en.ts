import type { VersionWords } from './de.ts';
import type { HistoryFaults } from './fault-rules.ts';

export const versions: VersionWords = {
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

const facts = { number: 'a number', date: 'a date', name: 'a name' };

export const historyFaults: HistoryFaults = {
  changedSilently: () =>
    'The published text has changed and does not say so. If it was more than a misspelling, add an entry (corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `In the published text ${facts[fact]} has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]).`,
  addressChanged: ({ example }) =>
    `The release was published at another address, which now leads nowhere. Add the former one (redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `The release would have a new id in feeds and come to everybody once more. Add the first one (guid: ${example}).`,
  historyShallow: () =>
    'Git knows only the end of the history here; published versions are neither compared nor shown. Fetch all of it (git fetch --unshallow; with GitHub Actions fetch-depth: 0).',
  heldBackInCommit: ({ commit }) =>
    `Commit ${commit} holds a release that must not be public yet, and everybody can read this repository. Take it out of the history before you push (git rebase -i ${commit}~).`,
};
