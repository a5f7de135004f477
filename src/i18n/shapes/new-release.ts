/** What `npm run new` asks and answers. */
export type NewReleaseWords = {
  title: string;
  day: (today: string) => string;
  languages: (all: string) => string;
  topics: (all: string) => string;
  missing: (what: string) => string;
  wrongDay: (found: string) => string;
  unknown: (what: string, known: string) => string;
  noSlug: string;
  brokenOff: string;
  taken: (folder: string) => string;
  written: (folder: string) => string;
  next: string;
};
