/** What a line of the review is about. */
export type Point =
  | 'state'
  | 'languages'
  | 'contacts'
  | 'pictures'
  | 'length'
  | 'events'
  | 'feed'
  | 'card'
  | 'hit'
  | 'places'
  | 'former'
  | 'check';

export type ReviewWords = {
  noBase: (name: string) => string;
  onlyInPrivate: string;
  heading: (at: string) => string;
  compared: (base: string, releases: number) => string;
  /** How many lines ask a person to look. */
  looks: (count: number) => string;
  site: (folder: string) => string;
  noSite: string;
  /** Why the texts of what is held back do not stand here. */
  leftOut: string;
  otherFiles: string;
  labels: Record<Point, string>;
  states: Record<
    'draft' | 'scheduled' | 'embargoed' | 'published' | 'updated' | 'corrected' | 'withdrawn',
    string
  >;
  publicFrom: (state: string, at: string) => string;
  publicSince: (state: string, at: string) => string;
  removed: string;
  unreadable: (language: string) => string;
  hasText: (language: string) => string;
  noText: (language: string, shown: string) => string;
  behind: (language: string, changes: number, source: string) => string;
  contact: (name: string, role: string, ways: string) => string;
  contactLeft: (name: string, day: string, successor: string) => string;
  contactGone: (name: string, day: string) => string;
  contactMute: (name: string) => string;
  contactUnknown: (id: string) => string;
  picture: (name: string, credit: string, terms: string) => string;
  alternative: (language: string, text: string) => string;
  size: (language: string, words: string, characters: string, minutes: number) => string;
  event: (language: string, title: string, when: string) => string;
  feedItem: (language: string, title: string, at: string) => string;
  enclosures: (names: string) => string;
  noFeedItem: (language: string) => string;
  card: (language: string, title: string, file: string) => string;
  noCard: (language: string) => string;
  hit: (language: string, title: string, day: string) => string;
  noHit: (language: string) => string;
  more: (count: number) => string;
  leads: (address: string) => string;
  leadsNot: (address: string) => string;
  none: string;
};
