import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';

/** A node with children. */
export type Holder = Root | Element;

export const isElement = (
  node: RootContent | ElementContent | undefined,
  ...names: string[]
): node is Element => node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const propertyOf = (node: Element, name: string): string => {
  const value = node.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';
};

/** Rebuilds a tree from its leaves: each element becomes what `change` says, several nodes, or none. */
export function rebuilt<H extends Holder>(
  holder: H,
  change: (node: Element) => readonly ElementContent[],
): H {
  const children = (holder.children as ElementContent[]).flatMap((child): readonly ElementContent[] => {
    if (child.type === 'element') return change(rebuilt(child, change));
    return child.type === 'text' ? [child] : [];
  });
  return { ...holder, children };
}

export const blockNames = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul x-figure x-gallery x-video x-audio x-event-card x-quote x-note x-box x-fact-box x-download'.split(
    ' ',
  ),
);

/** The words of HTML as a browser shows them. Captions of placed pictures are among them. */
export function shownWords(holder: Holder): string[] {
  let text = '';
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const isBlock = blockNames.has(node.tagName) || node.tagName === 'br';
    if (isBlock) text += ' ';
    if (node.tagName === 'x-figure') text += ` ${propertyOf(node, 'caption')} `;
    for (const child of node.children) walk(child);
    if (isBlock) text += ' ';
  };
  for (const child of holder.children) walk(child);
  return text.normalize('NFC').split(/\s+/u).filter(Boolean);
}

export const innerWords = (node: Holder): string => toString(node).replace(/\s+/gu, ' ').trim();

/** The elements below a node that satisfy a condition, the first one first. */
export function* elementsWhere(holder: Holder, wanted: (node: Element) => boolean): Generator<Element> {
  for (const child of holder.children) {
    if (child.type !== 'element') continue;
    if (wanted(child)) yield child;
    yield* elementsWhere(child, wanted);
  }
}

export const paragraph = (...children: ElementContent[]): Element => h('p', children);
