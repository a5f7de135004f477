import type { FeedWords } from '../de/feeds.ts';

/** How to subscribe. */
export const feedWords: FeedWords = {
  title: 'Subscribe to releases',
  intro:
    'New releases come to you on their own, in full and without signing up: with a feed. All you need is a reader and the address of a feed.',
  howTitle: 'How it works',
  how: [
    'Take a reader that you already have: Thunderbird, Outlook and many browsers read feeds; on a phone there are NetNewsWire, Feeder or Feedly, for example.',
    'Copy the address of the feed that interests you from this page.',
    'Paste the address into the reader under “Add feed” or “Subscribe”. Done.',
  ],
  mailTitle: 'Rather by email?',
  mail: 'Services such as Blogtrottr, Feedrabbit or Follow.it send you every new entry of a feed by email. You sign up with them, not with us; our website never learns your address.',
  /** Where the newsroom has a mailing of its own. */
  mailOwn: {
    text: 'Our releases also come by email. You sign up, confirm it in an email, and can unsubscribe at any time.',
    signUp: 'Sign up for emails',
  },
  formats: 'Which format? If in doubt, RSS. All formats hold the same releases in full.',
  listTitle: 'All feeds',
  main: (language) => `All releases in ${language}`,
  everything: 'All releases in all languages',
  saved: 'Selected searches',
  copy: (format, feed) => `Copy address: ${format}, ${feed}`,
  copyShort: 'Copy',
  copied: 'Address copied',
  failed: 'Copying is not possible',
  opmlTitle: 'Everything at once',
  opml: (language) => `All feeds in ${language} as a list (OPML)`,
  opmlAll: 'The feeds of all languages as a list (OPML)',
  opmlText: 'Readers can import such a list and then subscribe to all feeds in it.',
  about: (subject, newsroom) => `${subject} | ${newsroom}`,
  archive: (subject, number) => `${subject}, archive ${number}`,
  opened: 'This is a feed. To subscribe, copy the address of this page into your reader.',
};
