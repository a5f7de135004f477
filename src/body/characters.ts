import { childrenOf, type Node, type Root } from './tree.ts';

/**
 * The length of a text as German desks count it: characters including spaces, line breaks and indentation being one
 * space, comments nothing. What stands in attributes (captions, titles of boxes) does not count.
 */
export function charactersIn(tree: Root): number {
  return [...wordsOf(tree).replace(/\s+/gu, ' ').trim()].length;
}

function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value;
  const inside = childrenOf(node).map(wordsOf).join('');
  // Blocks that follow each other without a line break between them are words apart all the same.
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|blockquote)$/.test(node.tagName)
    ? `${inside} `
    : inside;
}
