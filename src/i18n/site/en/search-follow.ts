import type { SearchFollowWords } from '../de/search-follow.ts';

/** How a search can be followed. `{search}` and `{address}` are those of the reader. */
export const searchFollowWords: SearchFollowWords = {
  title: 'Follow this search',
  intro: 'New releases come to you on their own, with the feed that is nearest to this search:',
  inLanguage: '{subject} ({language})',
  ask: 'None of them fits? Ask the press office for a feed of its own:',
  request: 'Prepare an email with this search',
  subject: 'Feed for a search: {search}',
  body: 'Hello,\n\nplease set up a feed for this search:\n\n{search}\n{address}\n\nThank you',
};
