import { rawAttributes } from './attributes.ts';
import { childrenOf, isJsx, type Node, type Root } from './tree.ts';

/** What stands in a sentence for the id of a fact or an organisation. */
type Said = Record<'fact' | 'organisation', (id: string) => string>;
const unknown: Said = { fact: () => '', organisation: () => '' };

/** The length of a text by the German convention: characters including spaces. */
export const charactersIn = (tree: Root, said = unknown): number => [...proseIn(tree, said)].length;

/**
 * The counted text: line breaks and indentation become one space; comments and attributes (captions, titles of boxes)
 * are left out. Without `said` a fact and the name of a linked organisation are, too.
 */
export const proseIn = (tree: Root, said = unknown): string =>
  wordsOf(tree, said).replace(/\s+/gu, ' ').trim();

function wordsOf(node: Node, said: Said): string {
  if (node.type === 'text') return node.value;
  if (isJsx(node)) {
    const { id } = rawAttributes(node);
    if (node.name === 'Fact' && typeof id === 'string') return said.fact(id);
    if (node.name === 'OrgLink' && typeof id === 'string' && childrenOf(node).length === 0)
      return said.organisation(id);
  }
  const inside = childrenOf(node)
    .map((child) => wordsOf(child, said))
    .join('');
  // Blocks without a line break between them are still separate words.
  return node.type === 'element' && /^(?:p|li|h\d|t[dh]|blockquote)$/.test(node.tagName)
    ? `${inside} `
    : inside;
}
