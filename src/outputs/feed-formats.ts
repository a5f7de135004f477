import type { FeedFormat } from '../model/urls.ts';
import type { Feed } from '../queries/feed.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The media types of feeds. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** A feed in one of its formats, with its media type. */
export async function feedIn(format: FeedFormat, feed: Feed): Promise<{ body: string; type: string }> {
  const write = { rss, atom, json: jsonFeed }[format];
  return { body: await write(feed), type: feedTypes[format] };
}
