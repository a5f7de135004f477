import { attributesOf } from './attributes.ts';
import { childrenOf, isJsx, type Node, type Root, type RootContent } from './tree.ts';

/** A quotation in a body: its role, if the text states one, and its words as a body of their own. */
export type Quotation = { role: string | undefined; words: Root };

/** What somebody says in a body, in the order of the text. */
export function quotationsOf(speaker: string, node: Node): Quotation[] {
  if (isJsx(node) && node.name === 'Quote') {
    const quote = attributesOf(node, 'Quote');
    const words: Root = { type: 'root', children: node.children as RootContent[] };
    return quote.speaker === speaker ? [{ role: quote.role, words }] : [];
  }
  return childrenOf(node).flatMap((child) => quotationsOf(speaker, child));
}
