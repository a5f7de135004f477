import type { AudienceWords } from '../../shapes/audience.ts';

/** What `npm run report` says of the audience. */
export const audienceWords: AudienceWords = {
  noLog: 'Name the log of your server (npm run report -- /var/log/nginx/access.log).',
  notThere: (path) => `There is no such log: ${path}`,
  nothing: 'This log has no request that can be read.',
  period: (first, last) => `From ${first} to ${last}, without programs and search engines`,
  releases: 'Releases',
  feeds: 'Feeds',
  columns: {
    release: 'release',
    pages: 'page',
    twins: 'other formats',
    kits: 'press kit',
    files: 'files',
    feed: 'feed',
    subscribers: 'subscribers',
    readers: 'of them',
  },
  others: (count) => `${count} by themselves on the busiest day`,
  more: (count) => `  and ${count} more (--all shows all)`,
  bots: (count) => `${count} ${count === 1 ? 'request' : 'requests'} of programs and search engines`,
  unread: (count) => `${count} ${count === 1 ? 'line' : 'lines'} could not be read`,
};
