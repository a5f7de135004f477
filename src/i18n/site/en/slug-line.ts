import type { SlugLineWords } from '../de/slug-line.ts';

/** The slug line of a release: what it is at a glance, in the release and, shorter, in every list. */
export const slugLineWords: SlugLineWords = {
  appears: (at) => `To appear on ${at}`,
  corrected: (day) => `Corrected on ${day}`,
  updated: (day) => `Updated on ${day}`,
  withdrawn: (day) => `Withdrawn on ${day}`,
  short: { corrected: 'corrected', updated: 'updated' },
  version: (number, count) => `Version ${number} of ${count}`,
  pictures: (count) => (count === 1 ? `${count} picture` : `${count} pictures`),
  films: (count) => (count === 1 ? 'Film' : `${count} films`),
  sounds: (count) => (count === 1 ? 'Sound' : `${count} sounds`),
  events: (count) => (count === 1 ? 'Event' : `${count} events`),
  kit: 'Press kit',
  contact: 'Contact',
  latest: (day) => `latest ${day}`,
  corrections: (count) => (count === 1 ? `${count} correction` : `${count} corrections`),
};
