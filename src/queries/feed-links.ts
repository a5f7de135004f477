import type { FeedFormat, Urls } from '../model/urls.ts';

/** A feed as the head of a page announces it. */
export type FeedLink = { type: string; title: string; href: string };

const types = {
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const;

/** A feed in its formats, RSS first, which every reader knows. */
export function feedLinks(urls: Urls, folder: string, title: string): FeedLink[] {
  return (Object.keys(types) as FeedFormat[]).map((format) => ({
    type: types[format].type,
    title: `${title} (${types[format].name})`,
    href: urls.feed(folder, format),
  }));
}

/** Many readers take the first feed they find: the main one, then the page’s own, then the other formats. */
export function feedsOf(
  urls: Urls,
  { mainFeeds, name }: { mainFeeds: readonly FeedLink[]; name: string },
  own: { folder: string; subject: string } | undefined,
): FeedLink[] {
  if (!own) return [...mainFeeds];
  const [first, ...others] = mainFeeds;
  const [ownRss] = feedLinks(urls, own.folder, `${own.subject} | ${name}`);
  return [first, ownRss, ...others].filter((link) => link !== undefined);
}
