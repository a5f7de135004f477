import type { Words } from '../de/words.ts';

/** The fact sheet: numbers with their day and source. */
export const factWords: Words['factSheet'] = {
  title: 'Facts and figures',
  /** In the menu. */
  menu: 'Facts',
  intro: 'Numbers to quote, each with its date and source.',
  asOf: (day) => `as of ${day}`,
  source: 'Source',
  load: 'Download all numbers:',
  link: 'Link to this number',
  linkTo: (label) => `Link to this number: ${label}`,
  former: (count) => (count === 1 ? 'One former value' : `${count} former values`),
  /** Goes with what somebody copies. */
  sentence: ({ label, shown, day, organisation, source, address }) =>
    `${label}: ${shown} (as of ${day}). Source: ${organisation}, ${source}, ${address}`,
};
