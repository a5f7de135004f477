import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { shownWords, elementsWhere, propertyOf } from './html-pieces.ts';
import { markdownTree } from './markdown-tree.ts';
import { mendedSigns } from './mended-signs.ts';
import { withMedia } from './media.ts';
import { withFootnotes } from './notes.ts';
import { withPlainStructure } from './plain-structure.ts';
import { withoutHarm } from './removed.ts';
import type { Surroundings } from './surroundings.ts';
import { withTasks } from './tasks.ts';
import { withOwnForms } from '../ours/own-forms.ts';
import { missingWords, wordsOfMarkdown } from './words-of.ts';

/**
 * HTML as a tree of our vocabulary. Every word that a browser would show is in it: what is missing is told as a loss, word
 * by word. Nothing of the source is run.
 */
export function converted(html: string, around: Surroundings): MarkdownRoot {
  const safe = withFootnotes(
    withoutHarm(withTasks(visible(fromHtml(html, { fragment: true }))), around.note),
  );
  const withPieces = withMedia(withOwnForms(safe, around), around);
  const before = shownWords(withPieces);
  const plain = withPlainStructure(withPieces, around);
  const tree = markdownTree(plain);
  const lost = missingWords(unmarked(before), unmarked([...wordsOfMarkdown(tree), ...speakersIn(plain)]));
  // Words that only stand together now, or apart, have lost nothing.
  const isGone = lost.length > 0 && missingSigns(before, [...wordsOfMarkdown(tree), ...speakersIn(plain)]);
  if (isGone) around.note({ code: 'text', detail: lost.slice(0, 12).join(' ') });
  return tree;
}

/** Words that name who said something: they become the speaker of a quotation. */
function speakersIn(tree: Parameters<typeof shownWords>[0]): string[] {
  return [...elementsWhere(tree, ({ tagName }) => tagName === 'x-quote')].flatMap((node) =>
    propertyOf(node, 'source').split(/\s+/),
  );
}

/** Words without the marks of quotations, which a page sets around those of a known speaker. */
const unmarked = (words: readonly string[]): string[] =>
  words.map((word) => word.replace(/^[„“"«»‚‘「『]+|[“”"»«‘’」』]+$/gu, '')).filter(Boolean);

/** Whether a text lacks a sign that another has, white space and the marks of quotations aside. */
function missingSigns(before: readonly string[], after: readonly string[]): boolean {
  const signs = (words: readonly string[]): string[] => [
    ...words.join('').replace(/[„“"«»‚‘「『”’」』]/gu, ''),
  ];
  return missingWords(signs(before), signs(after)).length > 0;
}

/** A tree without the signs that nobody sees, also where HTML has written them as references. */
function visible<H extends Root | Element>(holder: H): H {
  const children = holder.children.map((child) => {
    if (child.type === 'text') return { ...child, value: mendedSigns(child.value, () => undefined) };
    if (child.type !== 'element') return child;
    // These names are ours between two steps; a source that has them means nothing by it.
    if (child.tagName.startsWith('x-')) return visible({ ...child, tagName: 'div', properties: {} });
    const properties = Object.fromEntries(
      Object.entries(child.properties).map(([key, value]) => [
        key,
        typeof value === 'string' ? mendedSigns(value, () => undefined) : value,
      ]),
    );
    return visible({ ...child, properties });
  });
  return { ...holder, children } as H;
}
