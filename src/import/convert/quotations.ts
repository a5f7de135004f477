import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { innerWords, isElement } from './html-pieces.ts';
import type { Surroundings } from './surroundings.ts';

/** A line that names who said something, and the role of that person. */
export const speaker = /^\s*(?:[–—-]\s*)?(.{2,80}?)(?:,\s*(.{2,120}))?\s*$/u;

/** A quotation whose last words name a person of the newsroom is one of ours. Others keep these words. */
export function quotationOf(node: Element, around: Surroundings): Element {
  const blocks = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  const last = blocks.at(-1);
  const source =
    isElement(last, 'cite', 'footer', 'p', 'em', 'x-box') && blocks.length > 1 ? innerWords(last) : '';
  const [, name = '', role] =
    /^[–—-]/.test(source) || isElement(last, 'cite', 'footer', 'em', 'x-box')
      ? (speaker.exec(source) ?? [])
      : [];
  const person = name ? around.personNamed(name) : undefined;
  const said = blocks.slice(0, -1);
  if (person) {
    const own = role === person.role ? undefined : role;
    return h('x-quote', { speaker: person.id, role: own, source }, unquoted(said));
  }
  if (!name || isElement(last, 'p')) return h('blockquote', blocks);
  return h('blockquote', said, h('p', /^[–—-]/.test(source) ? source : `– ${source}`));
}

/** The marks of a quotation, which the page sets around it. */
export const openingMark = /^\s*[„“"«»‚‘「『]/u;
export const closingMark = /[“”"»«‘’」』]\s*$/u;

/** Blocks without the marks around them, if they begin and end with one. */
function unquoted(blocks: readonly ElementContent[]): ElementContent[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (
    !isElement(first) ||
    !isElement(last) ||
    !openingMark.test(innerWords(first)) ||
    !closingMark.test(innerWords(last))
  )
    return [...blocks];
  const without = (node: Element, at: 0 | -1, pattern: RegExp): Element => {
    const children = [...node.children];
    const index = at === 0 ? 0 : children.length - 1;
    const child = children[index];
    if (child?.type === 'text') children[index] = { ...child, value: child.value.replace(pattern, '') };
    else if (child?.type === 'element') children[index] = without(child, at, pattern);
    return { ...node, children };
  };
  const begun = [without(first, 0, openingMark), ...blocks.slice(1)];
  const end = begun.at(-1);
  return isElement(end) ? [...begun.slice(0, -1), without(end, -1, closingMark)] : begun;
}
