import { type FeedFormat, feedFormatNames, feedFormats } from '../../model/address/formats.ts';
import type { Urls } from '../../model/address/urls.ts';

/** A feed for the head of a page. */
export type FeedLink = { type: string; title: string; href: string };

/** A feed in its formats. */
export function feedLinks(urls: Urls, folder: string, title: string): FeedLink[] {
  return feedFormatNames.map((format) => ({
    type: feedFormats[format].type,
    title: `${title} (${feedFormats[format].name})`,
    href: urls.feed(folder, format),
  }));
}

/** The absolute addresses of a feed in its formats. */
export function feedAddresses(urls: Urls, folder: string): Record<FeedFormat, string> {
  const at = (format: FeedFormat) => urls.absolute(urls.feed(folder, format));
  return { rss: at('rss'), atom: at('atom'), json: at('json') };
}

/**
 * Many readers take the first feed they find: the main one comes first, then that of the page, then the other formats.
 */
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
