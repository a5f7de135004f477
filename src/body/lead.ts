import { toString } from 'hast-util-to-string';
import type { Root } from './tree.ts';

/** The words of the first paragraph. */
export function leadOf(tree: Root): string {
  const first = tree.children.find((child) => child.type === 'element' && child.tagName === 'p');
  return first?.type === 'element' ? toString(first) : '';
}
