import { childrenOf, type Node, type Root } from './tree.ts';

/** The length of a text by the German convention: characters including spaces. */
export const charactersIn = (tree: Root): number => [...proseIn(tree)].length;

/**
 * The counted text: line breaks and indentation become one space; comments and attributes (captions, titles of boxes)
 * are left out.
 */
export function proseIn(tree: Root): string {
  return wordsOf(tree).replace(/\s+/gu, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value;
  const inside = childrenOf(node).map(wordsOf).join('');
  // Blocks without a line break between them are still separate words.
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|blockquote)$/.test(node.tagName)
    ? `${inside} `
    : inside;
}
