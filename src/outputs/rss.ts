import { getRssString } from '@astrojs/rss';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Feed, FeedItem } from '../queries/feed.ts';
import { newestChange } from './newest-change.ts';

/**
 * A feed as RSS 2.0 with full text: GMT dates, which all readers understand, `tag:` ids that are no addresses, and
 * the same bytes for the same content. See https://www.rssboard.org/rss-specification and its best-practices profile.
 */
export function rss(feed: Feed): Promise<string> {
  const changed = newestChange(feed);
  return getRssString({
    title: clean(feed.title),
    description: clean(feed.description),
    site: feed.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      tag('language', feed.language.toLowerCase()),
      changed ? tag('lastBuildDate', changed.toUTCString()) : '',
      tag('docs', 'https://www.rssboard.org/rss-specification'),
      `<atom:link rel="self" type="application/rss+xml" href="${attribute(feed.self)}"/>`,
    ].join(''),
    items: feed.items.map(item),
  });
}

function item({ guid, title, summary, html, url, publishedAt, issuer, topics, enclosure }: FeedItem) {
  return {
    title: clean(title),
    link: url,
    description: clean(summary),
    content: clean(html),
    pubDate: publishedAt,
    categories: topics.map(clean),
    ...(enclosure && { enclosure }),
    customData: `<guid isPermaLink="false">${escape(guid)}</guid>${tag('dc:creator', issuer)}`,
  };
}

/** Characters that XML 1.0 forbids. */
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
/** `@astrojs/rss` parses what it is given once more, and understands only references by name. */
const named = { characterReferences: { useNamedReferences: true } };
const escape = (text: string) => toHtml({ type: 'text', value: clean(text) }, named);
const attribute = (text: string) =>
  toHtml(h('i', { title: text }), named).slice('<i title="'.length, -'"></i>'.length);
const tag = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
