import { x } from 'xastscript';
import { newest } from '../../model/text/newest.ts';
import { xmlDocument } from '../../model/text/xml.ts';
import type { PictureFeed, PictureItem } from '../../newsroom/pages/pictures/picture-feed.ts';
import { asHtml, media, rssNamespaces } from './rss.ts';

/**
 * The newest pictures as RSS 2.0 with Media RSS (https://www.rssboard.org/media-rss): the original as an enclosure, its
 * caption, credit and terms. The same content gives the same bytes.
 */
export function pictureRss(feed: PictureFeed): string {
  const { title, description, home, self, language, icon, items } = feed;
  const changed = newest(items.map(({ publishedAt }) => publishedAt.getTime()));
  const root = x('rss', { version: '2.0', ...rssNamespaces }, [
    x('channel', [
      x('title', title),
      x('description', description),
      x('link', home),
      x('language', language.toLowerCase()),
      ...(changed ? [x('lastBuildDate', changed.toUTCString())] : []),
      x('docs', 'https://www.rssboard.org/rss-specification'),
      x('ttl', '60'),
      x('image', [x('url', icon), x('title', title), x('link', home), x('width', '144'), x('height', '144')]),
      x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
      ...items.map(item),
    ]),
  ]);
  return xmlDocument(root, feed.style);
}

function item({ guid, url, publishedAt, language, picture }: PictureItem) {
  const said = picture.caption ?? picture.alt;
  return x('item', [
    x('title', said),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, guid),
    x('description', asHtml([said, picture.credit, picture.terms].filter(Boolean).join(' · '))),
    x('pubDate', publishedAt.toUTCString()),
    x('dc:language', language),
    media(picture),
    x('enclosure', { url: picture.url, length: String(picture.size), type: picture.type }),
  ]);
}
