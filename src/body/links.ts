import { visit } from 'unist-util-visit';
import type { Node, Root } from './tree.ts';

/** A link in a text, with its place. */
export type BodyLink = { href: string; line: number; column: number };

/** Every link of a body to an address, in the order of the file. Links within the text are left out. */
export function linksIn(tree: Root): BodyLink[] {
  const found: BodyLink[] = [];
  // Some nodes have no position from the parser: they stand after what has one.
  let last = { line: 1, column: 1 };
  visit(tree as Node, (node) => {
    const { start } = node.position ?? {};
    if (start) last = { line: start.line, column: start.column };
    const href = node.type === 'element' && node.tagName === 'a' ? node.properties['href'] : undefined;
    if (typeof href === 'string' && /^(?:\/|https?:)/i.test(href)) found.push({ href, ...last });
  });
  return found;
}
