/** Lists of releases, and what stands above them: the archive, topics, organisations, people. */
export const listWords = {
  latest: 'Aktuelle Meldungen',
  allReleases: 'Alle Meldungen',
  archive: 'Archiv',
  archiveIntro: (count: number) => (count === 1 ? 'Eine Meldung' : `${count} Meldungen, die neueste zuerst`),
  noReleases: 'Noch keine Meldungen.',
  pageOf: (page: number, last: number) => `Seite ${page} von ${last}`,
  newer: 'Neuere Meldungen',
  older: 'Ältere Meldungen',
  pages: 'Seiten des Archivs',
  releases: (count: number) => (count === 1 ? 'Eine Meldung' : `${count} Meldungen`),
  topicsIntro: 'Wovon dieser Newsroom berichtet.',
  aboutUs: 'Über uns',
  website: 'Website',
  legalName: 'Eingetragener Name',
  logos: 'Logos zum Herunterladen',
  releasesOf: (subject: string) => `Meldungen zu ${subject}`,
  releasesIn: (period: string) => `Meldungen ${period}`,
  byMonth: 'Nach Jahr und Monat',
  quotedOrNamed: 'Genannt oder Ansprechpartner in diesen Meldungen',
  organisations: 'Organisationen',
  follow: {
    title: 'Keine Meldung verpassen',
    list: 'Diese Liste abonnieren (RSS)',
    text: 'Der Feed bringt jede Meldung im Volltext, ohne Anmeldung und ohne Ihre Adresse.',
  },
};
export type ListWords = typeof listWords;
