/** The formats of a feed: the name of its file in the folder of what it lists, its media type, and what it is called. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
/** In the order in which they are offered: RSS first, which every reader knows. */
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/** The other forms of a release’s text, each with its media type. */
export const twinTypes = { txt: 'text/plain', md: 'text/markdown', json: 'application/json' } as const;
export type TwinFormat = keyof typeof twinTypes;
export const twinFormats = Object.keys(twinTypes) as TwinFormat[];
