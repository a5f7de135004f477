import { h } from 'hastscript';
import type { Element, Root } from '../tree.ts';

/** No line begins with the dash. */
const unbroken = (dateline: string) => dateline.replace(/ (?=[–—]$)/, '\u00A0');

/**
 * Puts the dateline in front of the first words, as the trade does; a text that begins with something else than a
 * paragraph gets it as a line of its own. Changes the tree it is given.
 */
export function withDateline(tree: Root, dateline: string): Root {
  const opening: Element = h('span', { className: ['dateline'] }, unbroken(dateline.trimEnd()));
  const first = tree.children.find((child) => child.type !== 'text');
  if (first?.type === 'element' && first.tagName === 'p') {
    first.children.unshift(opening, { type: 'text', value: ' ' });
  } else tree.children.unshift(h('p', opening));
  return tree;
}
