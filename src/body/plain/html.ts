import type { Nodes } from 'hast';
import { format } from 'hast-util-format';
import { toHtml } from 'hast-util-to-html';
import type { Root } from '../tree.ts';

/**
 * A plain tree as clean HTML for feeds. Each block begins on a new line, because feed readers remove the tags for their
 * teasers, and words of two blocks must not be joined.
 */
export function htmlOf(tree: Root): string {
  const formatted = structuredClone(tree) as Nodes;
  format(formatted as Parameters<typeof format>[0], { indent: 0 });
  return toHtml(formatted).trim();
}
