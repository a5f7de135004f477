import { toText } from 'hast-util-to-text';
import type { Root } from '../tree.ts';

/** A plain tree as plain text: paragraphs separated by an empty line, NFC, no trailing white space. */
export function textOf(tree: Root): string {
  return toText(tree)
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
