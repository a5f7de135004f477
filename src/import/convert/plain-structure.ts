import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { withoutTracking } from '../../model/pasted/tracking.ts';
import { blockNames, type Holder, isElement, propertyOf, rebuilt, innerWords } from './html-pieces.ts';
import { headingOf, holdsBlocks, mediaApart, withHeadings } from './headings.ts';
import { quotationOf } from './quotations.ts';
import type { Surroundings } from './surroundings.ts';
import { alignmentOf, tableOf } from './tables.ts';

/** A tree in which every element is one that our vocabulary has, at a place where it may stand. */
export function withPlainStructure(tree: Root, around: Surroundings): Root {
  return withHeadings(lifted(rebuilt(tree, (node) => plain(node, around))), around);
}

const named: Readonly<Record<string, string>> = {
  strike: 'del',
  s: 'del',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  b: 'strong',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};
const unwrapped = new Set(
  'a-none article aside address big center details dialog div fieldset figcaption font footer form header hgroup ins label legend main mark nav section small span summary time u bdi bdo ruby rb rp rt data slot html body thead-none'.split(
    ' ',
  ),
);

function plain(node: Element, around: Surroundings): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'a') return linkOf(node, around);
  if (tagName === 'blockquote') return [quotationOf(node, around)];
  if (tagName === 'table') return tableOf(node, around);
  if (tagName === 'x-task')
    return [h('input', { type: 'checkbox', checked: node.properties['checked'] === true })];
  if (tagName === 'dl') return definitions(node);
  if (tagName === 'ul' || tagName === 'ol')
    return [{ ...node, properties: kept(node), children: itemsOf(node) }];
  if (tagName === 'abbr') {
    const title = propertyOf(node, 'title').trim();
    return title.length > 1 && title.length <= 120 ? [h('abbr', { title }, children)] : children;
  }
  const name = named[tagName];
  if (holdsBlocks(node) && (name || /^(?:em|strong|del|code|sub|sup)$/.test(tagName))) return children;
  if (/^h[1-6]$/.test(tagName)) return headingOf(node);
  if (name) return innerWords(node) ? [h(name, children)] : children;
  if (unwrapped.has(tagName)) {
    const isBlock = blockNames.has(tagName);
    // Loose words in a box are a paragraph of their own.
    return isBlock ? [h('x-box', children)] : children;
  }
  return [{ ...node, properties: kept(node) }];
}

/** The properties that a tree of Markdown is made from. */
function kept(node: Element): Element['properties'] {
  const { tagName, properties } = node;
  if (tagName.startsWith('x-')) return properties;
  const align = alignmentOf(node);
  return Object.fromEntries([
    ...['start', 'colSpan', 'rowSpan'].flatMap((name) =>
      properties[name] === undefined ? [] : [[name, properties[name]] as const],
    ),
    ...(align ? [['align', align] as const] : []),
  ]);
}

function linkOf(node: Element, around: Surroundings): ElementContent[] {
  const written = propertyOf(node, 'href').trim();
  const hasBlocks = node.children.some((child) => isElement(child) && blockNames.has(child.tagName));
  if (!written || !innerWords(node) || hasBlocks) return node.children;
  const clean = withoutTracking(written);
  if (clean !== written) around.note({ code: 'tracking', detail: written.slice(0, 160) });
  const href = around.linkTo(clean);
  return href === undefined ? node.children : [h('a', { href }, node.children)];
}

function definitions(node: Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    // Words of a list that stand in none of its items.
    if (child.type === 'text') return child.value.trim() ? [h('p', child.value)] : [];
    if (child.type !== 'element') return [];
    const isTerm = child.tagName === 'dt' && !holdsBlocks(child);
    return isTerm ? [h('p', h('strong', child.children))] : [h('x-box', child.children)];
  });
}

/** The items of a list. Words between them are one of their own, and a list there belongs to the item before. */
function itemsOf({ children }: Element): Element[] {
  const items: Element[] = [];
  let loose: Element | undefined;
  for (const child of children) {
    const before = items.at(-1);
    if (isElement(child, 'li')) {
      loose = undefined;
      items.push(child);
    } else if (before && !loose && isElement(child, 'ul', 'ol')) {
      items[items.length - 1] = { ...before, children: [...before.children, child] };
    } else if (loose) {
      loose.children.push(child);
    } else if (child.type !== 'text' || child.value.trim()) {
      loose = h('li', [child]);
      items.push(loose);
    }
  }
  return items;
}

const inlineHolders = 'p h1 h2 h3 h4 h5 h6 td th a em strong del sup sub abbr li dt'.split(' ');

/** Components stand between blocks, never within words: each is lifted behind the block that it stood in. */
function lifted<H extends Holder>(holder: H): H {
  const children = (holder.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const node = lifted(child);
    if (!inlineHolders.includes(node.tagName)) return [node];
    const out: Element[] = [];
    const rest = node.children.filter((one) => {
      const isMedium = isElement(one, ...mediaApart) && (node.tagName !== 'li' || one.tagName !== 'table');
      if (isMedium) out.push(one);
      return !isMedium;
    });
    if (!out.length) return [node];
    const isEmpty = !rest.some((one) => one.type !== 'text' || one.value.trim());
    return [...(isEmpty ? [] : [{ ...node, children: rest }]), ...out];
  });
  return { ...holder, children } as H;
}
