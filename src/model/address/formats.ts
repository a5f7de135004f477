/** The formats of a feed: the name of its file, its media type, and its name for readers. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedFormat = keyof typeof feedFormats;
/** In the order for readers: RSS first, which every feed reader supports. */
export const feedFormatNames = Object.keys(feedFormats) as FeedFormat[];

/**
 * ninjs has no registered media type. Feed readers take an alternate of a page as `application/json` for a JSON Feed,
 * which version 1.0 announced by that type (https://www.jsonfeed.org/version/1/#discovery), and some then ignore RSS:
 * https://github.com/Ranchero-Software/NetNewsWire/issues/4518
 */
const ninjsType = 'application/vnd.iptc.ninjs+json';

/** The other formats of a release’s text, each with its media type. */
export const twinTypes = { txt: 'text/plain', md: 'text/markdown', json: ninjsType } as const;
export type TwinFormat = keyof typeof twinTypes;
export const twinFormats = Object.keys(twinTypes) as TwinFormat[];

/** The name of a release’s file in one of these formats. */
export const twinFile = (format: TwinFormat): string => `index.${format}`;
