import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { elementsWhere, isElement } from './html-pieces.ts';

/** A table as Markdown can have one. One that only arranges a page, and one with blocks in it, becomes its cells. */
export function tableOf(node: Element): ElementContent[] {
  const captions = node.children.filter((child) => isElement(child, 'caption')) as Element[];
  const cells = [...elementsWhere(node, ({ tagName }) => tagName === 'td' || tagName === 'th')];
  const nested = [...elementsWhere(node, ({ tagName }) => tagName === 'table')].length > 0;
  const isLayout =
    nested ||
    cells.length < 2 ||
    cells.some((cell) =>
      cell.children.some((child) =>
        isElement(child, 'ul', 'ol', 'h2', 'h3', 'h4', 'blockquote', 'x-quote', 'table'),
      ),
    );
  const before = captions.map((caption) => h('p', caption.children));
  if (isLayout) return [...before, ...cells.map((cell) => h('x-box', cell.children))];
  const rest = {
    ...node,
    properties: {},
    children: node.children.filter((child) => !isElement(child, 'caption')),
  };
  return [...before, withHead(rest)];
}

/** The first row is the head of a table that has none: Markdown knows no other. */
function withHead(table: Element): Element {
  const rows = [...elementsWhere(table, ({ tagName }) => tagName === 'tr')];
  const [head, ...others] = rows;
  if (!head) return table;
  const asHead = h(
    'tr',
    head.children.map((cell) => (isElement(cell, 'td') ? { ...cell, tagName: 'th' } : cell)),
  );
  return h('table', [h('thead', [asHead]), h('tbody', others)]);
}
