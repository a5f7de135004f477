import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import { blockNames, innerWords, isElement } from '../../convert/html-pieces.ts';
import { dayOfDateline } from '../../map/dateline.ts';
import { readInstant } from '../../map/instants.ts';
import type { SourceItem } from '../source-item.ts';
import { kindLabel } from './plain-item.ts';

/** The text of one release as HTML: its first heading, or else its first line, is the title; a date near it is its instant. */
export function itemOfHtml(html: string, place: string): SourceItem {
  const pieces = innermost(fromHtml(html, { fragment: true }).children as ElementContent[]);
  const all = pieces.filter((child): child is Element => child.type === 'element');
  // What says that it is a release stands above it.
  const kind = all.slice(0, 3).find((block) => kindLabel.test(innerWords(block)));
  const blocks = all.filter((block) => block !== kind);
  const heading =
    blocks.find(({ tagName }) => tagName === 'h1') ??
    blocks.find((block) => innerWords(block) && !readInstant(innerWords(block), 'UTC'));
  const date = blocks.slice(0, 5).find((block) => block !== heading && readInstant(innerWords(block), 'UTC'));
  const rest = pieces.filter((child) => child !== heading && child !== date && child !== kind);
  const first = rest.find((child): child is Element => child.type === 'element' && innerWords(child) !== '');
  return {
    item: place,
    place,
    title: heading ? innerWords(heading) : '',
    body: { notation: 'html', text: toHtml([...rest]) },
    published: date ? innerWords(date) : first && dayOfDateline(innerWords(first)),
    topics: [],
    tags: [],
    authors: [],
    attachments: [],
    losses: [],
  };
}

/** The pieces of the element that holds all blocks of a text: mails and pages have boxes around it. */
function innermost(pieces: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...more] = pieces.filter((child) => child.type !== 'text' || child.value.trim());
  const isBox = !more.length && isElement(only, 'div', 'section', 'article', 'main', 'center');
  return isBox && only.children.some((child) => isElement(child) && blockNames.has(child.tagName))
    ? innermost(only.children)
    : pieces;
}
