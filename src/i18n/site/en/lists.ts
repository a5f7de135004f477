import type { ListWords } from '../de/lists.ts';

/** Lists of releases, and what stands above them: the archive, topics, organisations, people. */
export const listWords: ListWords = {
  latest: 'Latest news',
  allReleases: 'All releases',
  archive: 'Archive',
  archiveIntro: (count) => (count === 1 ? 'One release' : `${count} releases, newest first`),
  noReleases: 'No releases yet.',
  pageOf: (page, last) => `Page ${page} of ${last}`,
  newer: 'Newer releases',
  older: 'Older releases',
  pages: 'Pages of the archive',
  releases: (count) => (count === 1 ? 'One release' : `${count} releases`),
  topicsIntro: 'What this newsroom reports on.',
  aboutUs: 'About us',
  website: 'Website',
  alsoKnownAs: 'Also known as',
  legalName: 'Registered name',
  logos: 'Logos to download',
  releasesOf: (subject) => `Releases on ${subject}`,
  releasesIn: (period) => `Releases from ${period}`,
  byMonth: 'By year and month',
  quotedOrNamed: 'Named or media contact in these releases',
  organisations: 'Organisations',
  follow: {
    title: 'Never miss a release',
    list: 'Follow this list (RSS)',
    text: 'The feed brings every release in full, without signing up and without your address.',
  },
};
