import { rssSchema } from '@astrojs/rss';
import { x } from 'xastscript';
import type { Feed } from '../../newsroom/feeds/feed.ts';
import type { FeedItem } from '../../newsroom/feeds/feed-item.ts';
import type { RecordingRecord } from '../../newsroom/release/recordings/record-recordings.ts';
import type { PictureRecord } from '../../newsroom/release/record-pictures.ts';
import { newestChange } from './newest-change.ts';
import { xmlDocument } from '../../model/text/xml.ts';

export const rssNamespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * A feed as RSS 2.0 with full text: GMT dates, which all readers parse, `tag:` ids that are no addresses, further
 * pictures as Media RSS, and the same bytes for the same content. See https://www.rssboard.org/rss-specification, its
 * best-practices profile, https://www.rssboard.org/media-rss and RFC 5005.
 */
export function rss(feed: Feed): string {
  const about = [x('title', feed.title), x('description', feed.description), x('link', feed.home)];
  const root = x('rss', { version: '2.0', ...rssNamespaces }, [
    x('channel', [...about, ...channel(feed), ...feed.items.map(item)]),
  ]);
  return xmlDocument(root, feed.style);
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

/**
 * An item with the fields that `@astrojs/rss` requires. It could write the document too, but it takes ids that are no
 * addresses and Media RSS only as XML source, which it would parse and write again.
 */
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
  recordings,
  language,
}: FeedItem) {
  const [lead, ...further] = pictures;
  // An item has one enclosure: https://www.rssboard.org/rss-profile#element-channel-item-enclosure
  const [first] = recordings;
  const enclosed = lead ?? first;
  const { link, description, content, pubDate, enclosure } = rssSchema.parse({
    title,
    link: url,
    description: asHtml(summary),
    content: html,
    pubDate: publishedAt,
    ...(enclosed && { enclosure: { url: enclosed.url, length: enclosed.size, type: enclosed.type } }),
  });
  return x('item', [
    x('title', title),
    x('link', link),
    x('guid', { isPermaLink: 'false' }, guid),
    x('description', description),
    x('pubDate', pubDate?.toUTCString()),
    x('content:encoded', content),
    x('dc:creator', issuer.legalName),
    x('dc:language', language),
    ...topics.map(({ name, page }) => x('category', { domain: new URL('../', page).href }, name)),
    ...further.map(media),
    ...(lead ? recordings : recordings.slice(1)).map(recorded),
    ...(enclosure ? [x('enclosure', { ...enclosure, length: String(enclosure.length) })] : []),
  ]);
}

/**
 * A plain text for readers that parse it as HTML, as they do descriptions. Only characters that they would misread are
 * replaced, because other readers do not parse it.
 */
export const asHtml = (text: string) => text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;');

/** A film or a sound as Media RSS. */
function recorded({ url, type, size, sort, title, duration, width, height, poster }: RecordingRecord) {
  const medium = sort === 'film' ? 'video' : 'audio';
  const measures = width && height ? { width: String(width), height: String(height) } : {};
  const length = duration > 0 ? { duration: String(Math.round(duration)) } : {};
  return x('media:content', { url, type, medium, fileSize: String(size), ...length, ...measures }, [
    x('media:title', { type: 'plain' }, title),
    ...(poster === undefined ? [] : [x('media:thumbnail', { url: poster })]),
  ]);
}

/** A picture as Media RSS. */
export function media({
  url,
  type,
  size,
  width,
  height,
  alt,
  caption,
  credit,
  terms,
  termsUrl,
}: PictureRecord) {
  return x(
    'media:content',
    { url, type, medium: 'image', fileSize: String(size), width: String(width), height: String(height) },
    [
      x('media:title', { type: 'plain' }, alt),
      x('media:description', { type: 'plain' }, caption ?? alt),
      x('media:credit', { role: 'photographer' }, credit),
      // The validator of the W3C knows no media:license and calls a feed with it invalid:
      // https://github.com/w3c/feedvalidator/blob/main/src/feedvalidator/media.py
      x('media:copyright', termsUrl === undefined ? {} : { url: termsUrl }, `${credit} · ${terms}`),
    ],
  );
}
