import { toString } from 'hast-util-to-string';
import { wordsIn } from '../../i18n/words.ts';
import type { ElementContent, Root } from '../tree.ts';
import { raisedText } from './superscripts.ts';

/** A plain tree with Unicode characters for superscripts and subscripts. */
export const withRaisedSigns = (tree: Root): Root => ({
  ...tree,
  children: (tree.children as ElementContent[]).map(raise),
});

function raise(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName } = node;
  if (tagName !== 'sup' && tagName !== 'sub') return { ...node, children: node.children.map(raise) };
  const text = toString(node);
  const signs = raisedText(tagName, text);
  return signs === text ? node : { type: 'text', value: signs };
}

/** A plain tree that says in words what is struck through: without a mark it would read as valid. */
export const withStruckTold = (tree: Root, language: string): Root => ({
  ...tree,
  children: (tree.children as ElementContent[]).map((node) => strike(node, wordsIn(language).struck)),
});

function strike(node: ElementContent, words: { before: string; after: string }): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => strike(child, words));
  if (node.tagName !== 'del') return { ...node, children };
  const text = (value: string) => ({ type: 'text' as const, value });
  return { ...node, tagName: 'span', children: [text(`${words.before} `), ...children, text(words.after)] };
}

/** A plain text without what `withStruckTold` says is struck through. */
export function withoutStruck(text: string, language: string): string {
  const { before, after } = wordsIn(language).struck;
  return text
    .split(`${before} `)
    .reduce((said, piece) => said + piece.slice(piece.indexOf(after) + after.length));
}

/** Removes pictures with their captions: a caption between two paragraphs is not part of the text. */
export const withoutFigures = (tree: Root): Root => without(tree, 'figure');

function without(tree: Root, tagName: string): Root {
  const remaining = (nodes: readonly ElementContent[]): ElementContent[] => {
    const kept: ElementContent[] = [];
    for (const node of nodes) {
      if (node.type !== 'element') kept.push(afterGap(node, kept.at(-1)));
      else if (node.tagName !== tagName) kept.push({ ...node, children: remaining(node.children) });
    }
    return kept;
  };
  return { ...tree, children: remaining(tree.children as ElementContent[]) };
}

/** Removing a node leaves two spaces. One is enough. */
function afterGap(node: ElementContent, before: ElementContent | undefined): ElementContent {
  const isGap = before?.type === 'text' && /\s$/.test(before.value);
  return isGap && node.type === 'text' ? { ...node, value: node.value.trimStart() } : node;
}
