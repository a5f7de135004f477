import { getRssString } from '@astrojs/rss';
import { x } from 'xastscript';
import type { Feed } from '../../newsroom/feeds/feed.ts';
import type { FeedItem } from '../../newsroom/feeds/feed-notice.ts';
import type { PictureRecord } from '../../newsroom/release/record-pictures.ts';
import { newestChange } from './newest-change.ts';
import { fragment, legal, styledBy } from '../xml.ts';

/**
 * A feed as RSS 2.0 with full text: GMT dates, which all readers understand, `tag:` ids that are no addresses, further
 * pictures as Media RSS, and the same bytes for the same content. See https://www.rssboard.org/rss-specification, its
 * best-practices profile, https://www.rssboard.org/media-rss and RFC 5005.
 */
export async function rss(feed: Feed): Promise<string> {
  const document = await getRssString({
    title: legal(feed.title),
    description: legal(feed.description),
    site: feed.home,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      fh: 'http://purl.org/syndication/history/1.0',
      media: 'http://search.yahoo.com/mrss/',
    },
    customData: fragment(channel(feed)),
    items: feed.items.map(item),
  });
  return document.replace('?>', `?>${styledBy(feed.style)}`);
}

function channel({ language, title, home, icons, self, hub, previous, next, current, items }: Feed) {
  const changed = newestChange({ items });
  const link = (rel: string, addresses: Feed['self'] | undefined) =>
    addresses ? [x('atom:link', { rel, type: 'application/rss+xml', href: addresses.rss })] : [];
  return [
    ...(language === undefined ? [] : [x('language', language.toLowerCase())]),
    ...(changed ? [x('lastBuildDate', changed.toUTCString())] : []),
    x('docs', 'https://www.rssboard.org/rss-specification'),
    x('ttl', '60'),
    x('image', [
      x('url', icons.small),
      x('title', title),
      x('link', home),
      x('width', '144'),
      x('height', '144'),
    ]),
    ...link('self', self),
    ...(hub ? [x('atom:link', { rel: 'hub', href: hub })] : []),
    ...link('current', current),
    ...link('prev-archive', previous),
    ...link('next-archive', next),
    ...(current ? [x('fh:archive')] : []),
  ];
}

function item({
  guid,
  title,
  summary,
  html,
  url,
  publishedAt,
  issuer,
  topics,
  pictures,
  language,
}: FeedItem) {
  const [lead, ...further] = pictures;
  return {
    title: legal(title),
    link: url,
    description: legal(asHtml(summary)),
    content: legal(html),
    pubDate: publishedAt,
    ...(lead && { enclosure: { url: lead.url, length: lead.size, type: lead.type } }),
    customData: fragment([
      x('guid', { isPermaLink: 'false' }, guid),
      x('dc:creator', issuer.legalName),
      x('dc:language', language),
      ...topics.map(({ name, page }) => x('category', { domain: new URL('../', page).href }, name)),
      ...further.map(media),
    ]),
  };
}

/**
 * A plain text for readers that take it for HTML, as they take a description; only what they would misunderstand is
 * written otherwise, for there are readers that do not.
 */
const asHtml = (text: string) => text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;');

function media({ url, type, size, width, height, alt, caption, credit, terms, termsUrl }: PictureRecord) {
  return x(
    'media:content',
    { url, type, medium: 'image', fileSize: String(size), width: String(width), height: String(height) },
    [
      x('media:title', { type: 'plain' }, alt),
      x('media:description', { type: 'plain' }, caption ?? alt),
      x('media:credit', { role: 'photographer' }, credit),
      x('media:copyright', credit),
      x('media:license', { type: 'text/html', ...(termsUrl && { href: termsUrl }) }, terms),
    ],
  );
}
