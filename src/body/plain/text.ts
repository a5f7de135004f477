import { toText } from 'hast-util-to-text';
import type { Surroundings } from '../surroundings.ts';
import type { Root } from '../tree.ts';
import { plain } from './plain.ts';

/** The full text as plain text: paragraphs separated by an empty line, NFC, no trailing white space. */
export function plainText(tree: Root, around: Surroundings): string {
  return toText(plain(tree, around))
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
