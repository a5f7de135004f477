import type { PastRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

const facts = { number: 'a number', date: 'a date', name: 'a name' };

/** What is wrong with a text compared with what it was. */
export const pastFaults: Sentences<PastRule> = {
  changedSilently: () =>
    'The published text has changed and does not say so. If it was more than a misspelling, add an entry (corrections: [{ at: …, kind: update, note: … }]).',
  factChanged: ({ fact }) =>
    `In the published text ${facts[fact]} has changed, and it does not say so. Add an entry (corrections: [{ at: …, kind: correction, note: … }]).`,
  factRewritten: ({ release }) =>
    `A published release (${release}) prints another value here and would change without a word. Write a new value under changes, with the day from which it holds; if the old one was wrong, add an entry under corrections of the release.`,
  addressChanged: ({ example }) =>
    `The release was published at another address, which now leads nowhere. Add the former one (redirects: [${example}]).`,
  guidChanged: ({ example }) =>
    `The release would have a new id in feeds and come to everybody once more. Add the first one (guid: ${example}).`,
  historyShallow: () =>
    'Git knows only the end of the history here; published versions are neither compared nor shown. Fetch all of it (git fetch --unshallow; with GitHub Actions fetch-depth: 0).',
  recordBroken: ({ commit, line }) =>
    `Line ${line} of the note at commit ${commit} in the record of deploys cannot be read; what was published then counts as unknown. Delete or correct the line (git notes --ref=depesche/deploys edit ${commit}).`,
  heldBackInCommit: ({ commit }) =>
    `Commit ${commit} holds a release that must not be public yet, and everybody can read this repository. Take it out of the history before you push (git rebase -i ${commit}~).`,
};
