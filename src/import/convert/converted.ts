import type { Root as MarkdownRoot } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { shownWords, elementsWhere, propertyOf } from './html-pieces.ts';
import { markdownTree } from './markdown-tree.ts';
import { withMedia } from './media.ts';
import { withFootnotes } from './notes.ts';
import { withPlainStructure } from './plain-structure.ts';
import { withoutHarm } from './removed.ts';
import type { Surroundings } from './surroundings.ts';
import { missingWords, wordsOfMarkdown } from './words-of.ts';

/**
 * HTML as a tree of our vocabulary. Every word that a browser would show is in it: what is missing is told as a loss, word
 * by word. Nothing of the source is run.
 */
export function converted(html: string, around: Surroundings): MarkdownRoot {
  const safe = withFootnotes(withoutHarm(fromHtml(html, { fragment: true }), around.note));
  const withPieces = withMedia(safe, around);
  const before = shownWords(withPieces);
  const plain = withPlainStructure(withPieces, around);
  const tree = markdownTree(plain);
  const lost = missingWords(unmarked(before), unmarked([...wordsOfMarkdown(tree), ...speakersIn(plain)]));
  if (lost.length) around.note({ code: 'text', detail: lost.slice(0, 12).join(' ') });
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
