import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { everyLanguage } from '../../i18n/words.ts';
import { elementsWhere, isElement, propertyOf, rebuilt, innerWords } from './html-pieces.ts';
import { decodedPart } from '../../schema/address/percent.ts';

const ofNotes = /^#(.+)$/;
const backSigns = /^(?:\s|\ufe0e|\ufe0f|\u{1f519}|[\u2190-\u21ff\u2b05-\u2b07\u2934^])*$/u;

/**
 * Footnotes as pieces of their own: a raised link to a place in the same text is a sign, and the place is its note, at the end.
 * WordPress, Word, Markdown renderers and our own feeds write them so.
 */
export function withFootnotes(given: Root): Root {
  const tree = withOwnNotes(given);
  const signs = new Map<string, number>();
  const targets = new Set<string>();
  for (const node of elementsWhere(tree, ({ tagName }) => /^(?:li|p|div|aside|section)$/.test(tagName)))
    if (propertyOf(node, 'id')) targets.add(propertyOf(node, 'id'));
  for (const raised of elementsWhere(tree, ({ tagName }) => tagName === 'sup')) {
    const id = noteOf(raised);
    if (id !== undefined && targets.has(id) && !signs.has(id)) signs.set(id, signs.size + 1);
  }
  if (!signs.size) return tree;
  const notes: Element[] = [];
  const rest = rebuilt(tree, (node) => {
    const id = node.tagName === 'sup' ? noteOf(node) : undefined;
    const number = signs.get(id ?? '');
    if (number !== undefined) return [h('x-sign', { number })];
    const own = signs.get(propertyOf(node, 'id'));
    if (own === undefined || node.tagName === 'sup') return [node];
    notes.push(h('x-note', { number: own }, withoutWayBack(node).children));
    return [];
  });
  const emptied = rebuilt(rest, (node) =>
    isElement(node, 'ol', 'ul', 'section') && !innerWords(node) && !hasPictures(node) ? [] : [node],
  );
  const sorted = notes.sort((a, b) => Number(a.properties['number']) - Number(b.properties['number']));
  return { ...emptied, children: [...emptied.children, ...sorted] };
}

const hasPictures = (node: Element): boolean =>
  !elementsWhere(node, ({ tagName }) => tagName === 'img').next().done;

/** The place that the sign of a note leads to. */
function noteOf(raised: Element): string | undefined {
  const link = elementsWhere(raised, ({ tagName }) => tagName === 'a').next().value as Element | undefined;
  const id = ofNotes.exec(link ? propertyOf(link, 'href') : '')?.[1];
  return link && innerWords(link) === innerWords(raised) && id !== undefined
    ? (decodedPart(id) ?? id)
    : undefined;
}

const withoutWayBack = (note: Element): Element =>
  rebuilt(note, (node) => {
    const isBack =
      node.tagName === 'a' && propertyOf(node, 'href').startsWith('#') && backSigns.test(innerWords(node));
    return isBack ? [] : [node];
  });

const labels: ReadonlySet<string> = new Set(everyLanguage().map(({ footnotes }) => footnotes.label));

/** Our own feeds have a list below a heading, and a number in brackets as its sign: links would need ids of their own. */
function withOwnNotes(tree: Root): Root {
  let isList = false;
  let hasList = false;
  let count = 0;
  const named = rebuilt(tree, (node) => {
    if (/^h[1-6]$/.test(node.tagName) && labels.has(innerWords(node))) {
      isList = true;
      return [];
    }
    if (!isList || node.tagName !== 'ol') return [node];
    isList = false;
    hasList = true;
    const children = node.children.map((child) => {
      if (!isElement(child, 'li') || propertyOf(child, 'id')) return child;
      count += 1;
      return { ...child, properties: { id: `note-${count}` } };
    });
    return [{ ...node, children }];
  });
  if (!hasList) return tree;
  return rebuilt(named, (node) => {
    const number = node.tagName === 'sup' ? Number(/^\[(\d+)\]$/.exec(innerWords(node))?.[1]) : Number.NaN;
    return number <= count ? [h('sup', h('a', { href: `#note-${number}` }, String(number)))] : [node];
  });
}
