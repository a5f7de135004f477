import { x } from 'xastscript';
import { xmlDocument } from '../../model/text/xml.ts';
import type { PeopleFeed, SpeakerItem } from '../../newsroom/pages/people/people-feed.ts';
import { asHtml, media, rssNamespaces } from './rss.ts';

/** The people to talk to as RSS 2.0, each with the portrait. The same content gives the same bytes. */
export function peopleRss(feed: PeopleFeed): string {
  const { title, description, home, self, language, icon, items } = feed;
  const root = x('rss', { version: '2.0', ...rssNamespaces }, [
    x('channel', [
      x('title', title),
      x('description', description),
      x('link', home),
      x('language', language.toLowerCase()),
      x('docs', 'https://www.rssboard.org/rss-specification'),
      x('ttl', '60'),
      x('image', [x('url', icon), x('title', title), x('link', home), x('width', '144'), x('height', '144')]),
      x('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
      ...items.map(item),
    ]),
  ]);
  return xmlDocument(root, feed.style);
}

const item = ({ guid, url, name, about, topics, language, portrait }: SpeakerItem) =>
  x('item', [
    x('title', name),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, guid),
    x('description', asHtml(about)),
    x('dc:language', language),
    ...topics.map((topic) => x('category', topic)),
    ...(portrait ? [media(portrait)] : []),
  ]);
