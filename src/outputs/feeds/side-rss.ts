import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../../model/text/xml.ts';
import { rssNamespaces } from './rss.ts';

/** What a feed of pictures or people says of itself. Addresses are absolute. */
type SideChannel = {
  title: string;
  description: string;
  home: string;
  self: string;
  language: string;
  icon: string;
  style: string;
};

/** RSS 2.0 of what is no release. `changed` is the instant of its newest item, if its items have any. */
export function sideRss(channel: SideChannel, items: readonly Element[], changed?: Date): string {
  const { title, description, home, self, language, icon, style } = channel;
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
      ...items,
    ]),
  ]);
  return xmlDocument(root, style);
}
