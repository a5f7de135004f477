import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { innerWords } from '../../convert/html-pieces.ts';
import { readInstant } from '../../map/instants.ts';
import type { SourceItem } from '../source-item.ts';

/** The text of one release as HTML: its first heading, or else its first line, is the title; a date near it is its instant. */
export function itemOfHtml(html: string, place: string): SourceItem {
  const tree = fromHtml(html, { fragment: true });
  const blocks = tree.children.filter((child): child is Element => child.type === 'element');
  const heading =
    blocks.find(({ tagName }) => tagName === 'h1') ??
    blocks.find((block) => innerWords(block) && !readInstant(innerWords(block), 'UTC'));
  const date = blocks.slice(0, 5).find((block) => block !== heading && readInstant(innerWords(block), 'UTC'));
  const rest = tree.children.filter((child) => child !== heading && child !== date);
  return {
    item: place,
    place,
    title: heading ? innerWords(heading) : '',
    body: { notation: 'html', text: toHtml(rest) },
    published: date && innerWords(date),
    topics: [],
    tags: [],
    authors: [],
    attachments: [],
    losses: [],
  };
}
