/** An item of a feed; addresses are absolute. */
export type FeedItem = {
  guid: string;
  title: string;
  summary: string;
  /** The full text as clean HTML. */
  html: string;
  url: string;
  /** First publication; an edit never changes it. */
  publishedAt: Date;
  changedAt: Date;
  issuer: string;
  topics: readonly string[];
  enclosure?: { url: string; length: number; type: string } | undefined;
};

/** A feed of one view of the archive, newest first. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  self: string;
  home: string;
  items: readonly FeedItem[];
};

/** The instant of the newest change among the items: a feed's date comes from its content, never from the build. */
export function newestChange({ items }: Pick<Feed, 'items'>): Date | undefined {
  const times = items.map(({ changedAt }) => changedAt.getTime());
  return times.length ? new Date(Math.max(...times)) : undefined;
}
