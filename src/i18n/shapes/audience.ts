/** What `npm run report` says of how many read the newsroom. */
export type AudienceWords = {
  noLog: string;
  notThere: (path: string) => string;
  nothing: string;
  period: (first: string, last: string) => string;
  releases: string;
  feeds: string;
  columns: Record<
    'release' | 'pages' | 'twins' | 'kits' | 'files' | 'feed' | 'subscribers' | 'readers',
    string
  >;
  /** Those who asked for a feed themselves, on the busiest day. */
  others: (count: number) => string;
  more: (count: number) => string;
  bots: (count: number) => string;
  unread: (count: number) => string;
};
