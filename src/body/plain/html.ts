import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Root } from '../tree.ts';

/** A plain tree as clean HTML: what a feed carries. */
export const htmlOf = (tree: Root): string => toHtml(tree as Nodes).trim();
