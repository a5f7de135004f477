import type { Words } from '../de/words.ts';

/** The press calendar. */
export const pressDateWords: Words['calendar'] = {
  title: 'Press calendar',
  /** In the menu. */
  menu: 'Dates',
  intro: 'What is coming and what has been: dates from the releases and dates for the press.',
  upcoming: 'Coming up',
  none: 'No date is coming up at present.',
  past: (year) => `Dates of ${year}`,
  subscribe: 'Subscribe to the calendar',
  how: 'Copy the address into your calendar program. Dates that are moved or cancelled change there by themselves.',
  all: 'All dates',
  accreditation: 'Accreditation',
  stream: 'Watch the stream',
  kinds: {
    pressConference: 'Press conference',
    photoCall: 'Photo call',
    results: 'Results',
    deadline: 'Deadline',
    other: 'Date',
  },
};
