import { x } from 'xastscript';
import { atomIdOf } from '../../model/address/identity.ts';
import type { Feed } from '../../newsroom/feeds/feed.ts';
import type { FeedItem } from '../../newsroom/feeds/feed-item.ts';
import { newestChange } from './newest-change.ts';
import { xmlDocument } from '../../model/text/xml.ts';

/** A feed as Atom (RFC 4287) with full text and links to its archive (RFC 5005). */
export function atom(feed: Feed): string {
  const link = (rel: string, addresses: Feed['self'] | undefined) =>
    addresses ? [x('link', { rel, type: 'application/atom+xml', href: addresses.atom })] : [];
  const { language, publisher, items, tagAuthority } = feed;
  const root = x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      ...(items.some(isKilled) && { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }),
      ...(feed.current && { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' }),
      ...(language && { 'xml:lang': language }),
    },
    [
      x('id', feed.current ? feed.self.atom : feed.id),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('updated', (newestChange({ items }) ?? feed.since).toISOString()),
      x('author', [x('name', publisher.name), ...(publisher.website ? [x('uri', publisher.website)] : [])]),
      x('icon', feed.icons.small),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...link('self', feed.self),
      ...(feed.hub ? [x('link', { rel: 'hub', href: feed.hub })] : []),
      ...link('current', feed.current),
      ...link('prev-archive', feed.previous),
      ...link('next-archive', feed.next),
      ...(feed.current ? [x('fh:archive')] : []),
      ...items.map((item) => entry(item, atomIdOf(tagAuthority, item.guid))),
      ...items.filter(isKilled).map((item) => tombstone(item, atomIdOf(tagAuthority, item.guid))),
    ],
  );
  return xmlDocument(root, feed.style);
}

/** Whether an item is a withdrawn release. Notices of its withdrawal and of earlier corrections are news and stay. */
const isKilled = ({ state, guid }: FeedItem): boolean =>
  state === 'withdrawn' && !/#(?:correction|update|withdrawn)-\d{4}-/.test(guid);

/** Asks readers that support it to delete their copy: RFC 6721. */
function tombstone({ changedAt, summary }: FeedItem, id: string) {
  return x('at:deleted-entry', { ref: id, when: changedAt.toISOString() }, [x('at:comment', summary)]);
}

function entry(item: FeedItem, id: string) {
  const { title, summary, html, url, language, publishedAt, changedAt, issuer, topics, terms } = item;
  const files = [
    ...item.pictures.slice(0, 1).map((lead) => ({ ...lead, title: lead.alt })),
    ...item.recordings,
    ...item.attachments,
  ];
  return x('entry', { 'xml:lang': language }, [
    x('id', id),
    x('title', title),
    x('updated', changedAt.toISOString()),
    x('published', publishedAt.toISOString()),
    x('author', [x('name', issuer.legalName), x('uri', issuer.website ?? issuer.page)]),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ...files.map(({ url: href, type, size, title: label }) =>
      x('link', { rel: 'enclosure', type, length: String(size), href, title: label }),
    ),
    ...topics.map(({ id, name, page }) =>
      x('category', { term: id, scheme: new URL('../', page).href, label: name }),
    ),
    x('rights', terms),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ]);
}
