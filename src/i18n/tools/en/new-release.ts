import type { NewReleaseWords } from '../../shapes/new-release.ts';

/** What `npm run new` asks and answers. */
export const newReleaseWords: NewReleaseWords = {
  title: 'Headline',
  day: (today) => `Published at (${today})`,
  languages: (all) => `Languages (${all})`,
  topics: (all) => `Topics (${all})`,
  missing: (what) => `${what} is missing. Give it.`,
  wrongDay: (found) =>
    `This is no day. Write year, month, day and, if you like, the time (2026-01-15T10:00). Found: ${found}`,
  unknown: (what, known) => `There is no “${what}” here. Choose (${known}).`,
  brokenOff: 'Broken off; nothing has been made.',
  noSlug: 'No folder can be named after this headline. Give a name (--slug harbour-festival).',
  taken: (folder) => `${folder} exists already; nothing is overwritten. Give another name (--slug …).`,
  written: (folder) => `Made as a draft: ${folder}`,
  next: '“npm run check” says what is missing; “npm run dev” shows the release.',
};
