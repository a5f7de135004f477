import { h } from 'hastscript';
import type { Element, Root } from '../tree.ts';

/** A no-break space, so that no line begins with the dash. */
const unbroken = (dateline: string) => dateline.replace(/ (?=[–—]$)/, '\u00A0');

/**
 * Puts the dateline before the first words, as is usual. If a text begins with anything but a paragraph, the dateline
 * gets its own line.
 */
export function withDateline(tree: Root, dateline: string): Root {
  const opening: Element = h('span', { className: ['dateline'] }, unbroken(dateline.trimEnd()));
  const place = tree.children.findIndex((child) => child.type !== 'text');
  const first = tree.children[place];
  if (first?.type !== 'element' || first.tagName !== 'p')
    return { ...tree, children: [h('p', opening), ...tree.children] };
  const opened: Element = { ...first, children: [opening, { type: 'text', value: ' ' }, ...first.children] };
  return { ...tree, children: tree.children.with(place, opened) };
}
