/** What is asked of whoever sets a newsroom up, and what is answered. */
export const setupWords = {
  questions: {
    publisher: 'Who publishes (full name)',
    url: 'Public address (https://press.your-domain.com/)',
    languages: 'Languages, the first is the default (de, en)',
    timeZone: 'Time zone (Europe/Berlin)',
    place: 'Place that opens a release (Dresden)',
    contact: 'Name of the media contact',
    email: 'Email address for journalists',
    phone: 'Telephone with country code (+49 351 8925804)',
    address: 'Postal address for the imprint, in one line',
    repository: 'Can strangers read this repository? (private or public)',
  },
  upstream: 'Where updates come from: the address of Depesche (Enter leaves it open)',
  check: 'only says what a first deploy lacks',
  notGitAddress: (found: string) =>
    `git cannot fetch from this. Write an address as git has it (https://…/depesche.git). Found: ${found}`,
  /** Undefined when nobody has named it. */
  updates: (from: string | undefined) =>
    from === undefined
      ? 'Where updates come from is open: git remote add upstream <address of Depesche> (docs/updating.md).'
      : `Updates come from ${from} (npm run update).`,
  /** A fact that may be left out. */
  open: 'Enter: stays open',
  assumed: (what: string) =>
    `Assumed, because nobody said it: ${what}. A placeholder or an example among them is not published.`,
  missing: (what: string) => `Nothing has been changed, because an answer is missing: ${what}.`,
  wrong: (found: string) => `Nothing has been changed, because these answers are wrong:\n${found}`,
  notDemo: 'Nothing has been changed: this content is not the demonstration any more.',
  brokenOff: 'Broken off; nothing has been changed.',
  uncommitted:
    'Nothing has been changed, because the content has changes that no commit holds. Commit or discard them (git status --ignored).',
  formerKept: (folder: string) =>
    `The former files are in ${folder}, because git did not say whether a commit holds them. Delete the folder when you need nothing from it.`,
  done: (files: string) =>
    `The newsroom is yours; the demonstration is gone. Next: fill in what is marked as a placeholder (${files}), write the first release (npm run new), look at it (npm run dev), and commit. What a first deploy still lacks: npm run setup -- --check.`,
};
export type SetupWords = typeof setupWords;
