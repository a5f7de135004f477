import { type FeedFormat, feedFormats } from '../../model/address/formats.ts';
import type { Feed } from '../../newsroom/feeds/feed.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** A feed in one of its formats, with its media type. */
export function feedIn(format: FeedFormat, feed: Feed): { body: string; type: string } {
  const write = { rss, atom, json: jsonFeed }[format];
  return { body: write(feed), type: feedFormats[format].type };
}
