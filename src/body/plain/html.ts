import type { Nodes } from 'hast';
import { format } from 'hast-util-format';
import { toHtml } from 'hast-util-to-html';
import type { Root } from '../tree.ts';

/**
 * A plain tree as clean HTML: what a feed carries. Each block has lines of its own, because readers of feeds make their
 * teasers by taking the tags away, and words of two blocks must not become one.
 */
export function htmlOf(tree: Root): string {
  const formatted = structuredClone(tree) as Nodes;
  format(formatted as Parameters<typeof format>[0], { indent: 0 });
  return toHtml(formatted).trim();
}
