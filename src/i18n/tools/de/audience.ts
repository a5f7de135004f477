import type { AudienceWords } from '../../shapes/audience.ts';

/** Was „npm run report“ über die Leserschaft sagt. */
export const audienceWords: AudienceWords = {
  noLog: 'Nennen Sie das Protokoll Ihres Servers (npm run report -- /var/log/nginx/access.log).',
  notThere: (path) => `Dieses Protokoll gibt es nicht: ${path}`,
  nothing: 'In diesem Protokoll steht keine Anfrage, die sich lesen lässt.',
  period: (first, last) => `Vom ${first} bis zum ${last}, Programme und Suchmaschinen nicht mitgezählt`,
  releases: 'Meldungen',
  feeds: 'Feeds',
  columns: {
    release: 'Meldung',
    pages: 'Seite',
    twins: 'andere Formate',
    kits: 'Pressemappe',
    files: 'Dateien',
    feed: 'Feed',
    subscribers: 'Abonnenten',
    readers: 'davon',
  },
  others: (count) => `${count} einzeln am stärksten Tag`,
  more: (count) => `  und ${count} weitere (--all zeigt alle)`,
  bots: (count) => `${count} Anfragen von Programmen und Suchmaschinen`,
  unread: (count) => `${count} Zeilen ließen sich nicht lesen`,
};
