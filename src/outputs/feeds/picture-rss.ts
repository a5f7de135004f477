import { x } from 'xastscript';
import { newest } from '../../model/text/newest.ts';
import type { PictureFeed, PictureItem } from '../../newsroom/pages/pictures/picture-feed.ts';
import { asHtml, media } from './rss.ts';
import { sideRss } from './side-rss.ts';

/**
 * The newest pictures as RSS 2.0 with Media RSS (https://www.rssboard.org/media-rss): the original as an enclosure, its
 * caption, credit and terms. The same content gives the same bytes.
 */
export function pictureRss(feed: PictureFeed): string {
  const { items } = feed;
  return sideRss(feed, items.map(item), newest(items.map(({ publishedAt }) => publishedAt.getTime())));
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
