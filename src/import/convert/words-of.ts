import type { Nodes } from 'mdast';
import { rawAttributes } from '../../body/attributes.ts';
import { childrenOf, isJsx, type Node } from '../../body/tree.ts';

/** The words of a text, one after the other. White space only parts them. */
export type WordList = string[];

const wordsIn = (text: string): WordList => text.normalize('NFC').split(/\s+/u).filter(Boolean);

const inlineMdast = new Set(
  'text emphasis strong delete inlineCode link footnoteReference mdxJsxTextElement html'.split(' '),
);

/** The words that a tree of Markdown holds; captions of figures are words of it. */
export function wordsOfMarkdown(node: Nodes): WordList {
  let text = '';
  const walk = (one: Nodes): void => {
    const isInline = inlineMdast.has(one.type);
    if (!isInline) text += ' ';
    if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code') text += one.value;
    if (one.type === 'html') text += ' ';
    if (one.type === 'mdxJsxFlowElement') text += shownAttributes(attributesIn(one), one.name ?? '');
    if ('children' in one) for (const child of one.children) walk(child);
    if (!isInline) text += ' ';
  };
  walk(node);
  return wordsIn(text);
}

const attributesIn = (node: { attributes: readonly unknown[] }): Record<string, unknown> =>
  rawAttributes(node as Parameters<typeof rawAttributes>[0]);

/** The attribute of a component that readers see as words of the text. */
const shown: Readonly<Record<string, string>> = { Figure: 'caption', FactBox: 'title' };

const shownAttributes = (values: Record<string, unknown>, name: string): string => {
  const attribute = shown[name];
  return attribute === undefined ? '' : ` ${String(values[attribute] ?? '')} `;
};

/** The words that a component shows besides what is in it. */
export const wordsOfComponent = (node: Nodes): string =>
  node.type === 'mdxJsxFlowElement' ? shownAttributes(attributesIn(node), node.name ?? '').trim() : '';

const inlineHast = new Set('a abbr b code del em i s span strong sub sup'.split(' '));

/** The words that readers of a parsed body will see, as the build reads it. */
export function wordsOfBody(tree: Node): WordList {
  let text = '';
  const walk = (node: Node): void => {
    if (node.type === 'text') {
      text += node.value;
      return;
    }
    if (isJsx(node)) {
      const isInline = node.name !== 'br' && /^[a-z]/.test(node.name ?? '');
      if (!isInline) text += ' ';
      text += shownAttributes(rawAttributes(node), node.name ?? '');
      childrenOf(node).forEach(walk);
      if (!isInline) text += ' ';
      return;
    }
    if (node.type === 'element') {
      const { properties } = node;
      const isNotes = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
      if (isNotes || properties['id'] === 'footnote-label') return;
      const isInline = inlineHast.has(node.tagName);
      if (!isInline) text += ' ';
      childrenOf(node).forEach(walk);
      if (!isInline) text += ' ';
      return;
    }
    childrenOf(node).forEach(walk);
  };
  walk(tree);
  return wordsIn(text);
}

/** The first word in which two texts differ, with the words around it. Undefined when they are equal. */
export function firstDifference(one: WordList, other: WordList): string | undefined {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1)
    if (one[at] !== other[at])
      return `“${one.slice(Math.max(0, at - 2), at + 3).join(' ')}” → “${other.slice(Math.max(0, at - 2), at + 3).join(' ')}”`;
  return undefined;
}

/** Words that one text has and the other has not, whatever their order. */
export function missingWords(one: WordList, other: WordList): WordList {
  const count = new Map<string, number>();
  for (const word of other) count.set(word, (count.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const left = count.get(word) ?? 0;
    if (left) count.set(word, left - 1);
    return !left;
  });
}
