import type { SearchFollowWords, SearchPictureWords, SearchWords } from '../de/search.ts';

/** What the search says. */
export const searchWords: SearchWords = {
  title: 'Search',
  label: 'Search the releases',
  placeholder: 'Topic, name, place …',
  submit: 'Search',
  hint: 'Searches the English texts.',
  loading: 'Loading the search …',
  resultsOne: 'One result for “{term}”',
  resultsMany: '{count} results for “{term}”',
  older: 'Older releases are still being searched …',
  none: 'Nothing found for “{term}”. Try another word or browse the archive.',
  suggestion: 'Did you mean {term}?',
  also: 'also: {term}',
  more: 'Show more results',
  failed: 'The search could not be loaded. Please browse the archive.',
  withoutScript:
    'The search runs in your browser and needs JavaScript. Without JavaScript you will find every release in the archive.',
  toArchive: 'Go to the archive',
  notBuilt: 'The search index is made by the build: run “npm run build” once, then reload this page.',
  close: 'Close',
  keys: 'Arrow keys move through the results, Enter opens one, Esc closes.',
  slash: 'Open with the / key',
  everywhere: 'Search all languages',
  narrow: 'Narrow down',
  facets: {
    topic: 'Topic',
    organisation: 'Organisation',
    place: 'Place',
    year: 'Year',
    kind: 'Type',
    language: 'Language',
  },
  any: {
    topic: 'All topics',
    organisation: 'All organisations',
    place: 'All places',
    year: 'All years',
    kind: 'All types',
    language: 'All languages',
  },
  sort: 'Order',
  byRelevance: 'Best matches first',
  byDate: 'Newest first',
  reset: 'Clear the selection',
  chosenOne: 'One release',
  chosenMany: '{count} releases',
  chosenNone: 'No release fits this selection.',
  help: 'This may help',
  years: 'Releases by year',
};

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

/** The pictures that a search finds. */
export const searchPictureWords: SearchPictureWords = {
  title: 'Pictures',
  offer: 'Search the pictures for “{term}”',
  none: 'No picture for “{term}”.',
  one: 'One picture for “{term}”',
  many: '{count} pictures for “{term}”',
  desk: 'All pictures of this newsroom',
};
