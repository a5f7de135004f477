/** The formats of a feed: the name of its file, its media type, and its name for readers. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
/** In the order for readers: RSS first, which every feed reader supports. */
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/** The other formats of a release’s text, each with its media type. */
export const twinTypes = { txt: 'text/plain', md: 'text/markdown', json: 'application/json' } as const;
export type TwinFormat = keyof typeof twinTypes;
export const twinFormats = Object.keys(twinTypes) as TwinFormat[];
