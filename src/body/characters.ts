import { childrenOf, type Node, type Root } from './tree.ts';

/** The length of a text as German desks count it: characters including spaces. */
export const charactersIn = (tree: Root): number => [...proseIn(tree)].length;

/**
 * What counts of a text: line breaks and indentation as one space, comments not at all, nor what stands in attributes
 * (captions, titles of boxes).
 */
export function proseIn(tree: Root): string {
  return wordsOf(tree).replace(/\s+/gu, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value;
  const inside = childrenOf(node).map(wordsOf).join('');
  // Blocks that follow each other without a line break between them are words apart all the same.
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|blockquote)$/.test(node.tagName)
    ? `${inside} `
    : inside;
}
