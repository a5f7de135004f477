import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { elementsWhere, innerWords, isElement, propertyOf, shownWords } from './html-pieces.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A table as Markdown can have one. One that only arranges a page, and one with blocks in it, becomes its cells. What
 * Markdown cannot say of it is told: cells apart, cells over several places, and columns aligned in more ways than one.
 */
export function tableOf(node: Element, { note }: Pick<Surroundings, 'note'>): ElementContent[] {
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
  const told = shownWords(node).join(' ').slice(0, 60);
  if (isLayout) {
    if (cells.filter((cell) => innerWords(cell)).length > 1) note({ code: 'tableApart', detail: told });
    return [...before, ...cells.map((cell) => h('x-box', cell.children))];
  }
  if (cells.some((cell) => spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan') > 1))
    note({ code: 'tableCells', detail: told });
  const rest = {
    ...node,
    properties: {},
    children: node.children.filter((child) => !isElement(child, 'caption')),
  };
  const { alignments, isMixed } = alignmentsOf(rest);
  if (isMixed) note({ code: 'tableAlignment', detail: told });
  return [...before, withHead(rest, alignments)];
}

const alignments = ['left', 'center', 'right'] as const;
type Alignment = (typeof alignments)[number];

/** How an element aligns its words, if it says so: by its attribute, its style, or the class that WordPress gives. */
export function alignmentOf(node: Element): Alignment | undefined {
  const style = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i.exec(propertyOf(node, 'style'))?.[1];
  const ofClass = /(?:^|\s)has-text-align-([a-z]+)(?:\s|$)/.exec(propertyOf(node, 'className'))?.[1];
  const said = [style, ofClass, propertyOf(node, 'dataAlign'), propertyOf(node, 'align')].find(Boolean);
  return alignments.find((one) => one === said?.toLowerCase());
}

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number => Number(propertyOf(cell, name)) || 1;
const rowsOf = (table: Element): Element[] => [...elementsWhere(table, ({ tagName }) => tagName === 'tr')];
const cellsOf = (row: Element): Element[] => row.children.filter((cell) => isElement(cell, 'td', 'th'));

/**
 * The alignment of each column. Markdown has one for a whole column: that of most of its cells below the first row, or of the
 * first row where the others say nothing.
 */
function alignmentsOf(table: Element): { alignments: (Alignment | undefined)[]; isMixed: boolean } {
  const columns: (Alignment | undefined)[][] = [];
  const open: number[] = [];
  const rows = rowsOf(table);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((open[column] ?? 0) > at) column += 1;
      const alignment = ofCell(cell) ?? alignmentOf(row);
      if (at > 0 && innerWords(cell)) (columns[column] ??= []).push(alignment);
      for (let across = 0; across < spanOf(cell, 'colSpan'); across += 1)
        open[column + across] = at + spanOf(cell, 'rowSpan');
      column += spanOf(cell, 'colSpan');
    }
  }
  const heads = rows[0] ? cellsOf(rows[0]).map(ofCell) : [];
  const length = Math.max(columns.length, heads.length);
  const found = Array.from({ length }, (_, column) => mostOf(columns[column] ?? []) ?? heads[column]);
  return { alignments: found, isMixed: columns.some((one) => new Set(one).size > 1) };
}

/** Word aligns the paragraphs in a cell, not the cell. */
const ofCell = (cell: Element): Alignment | undefined =>
  alignmentOf(cell) ??
  cell.children.flatMap((child) => (isElement(child) ? (alignmentOf(child) ?? []) : [])).at(0);

function mostOf(all: readonly (Alignment | undefined)[]): Alignment | undefined {
  const count = (wanted: Alignment | undefined) => all.filter((one) => one === wanted).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a))[0];
}

/** The first row is the head of a table that has none: Markdown knows no other. */
function withHead(table: Element, aligned: readonly (Alignment | undefined)[]): Element {
  const [head, ...others] = rowsOf(table).map((row) => ({
    ...row,
    properties: {},
    children: row.children.map((cell) => (isElement(cell) ? withoutAlignment(cell) : cell)),
  }));
  if (!head) return table;
  let column = 0;
  const asHead = h(
    'tr',
    head.children.map((cell) => {
      if (!isElement(cell, 'td', 'th')) return cell;
      const align = aligned[column];
      column += spanOf(cell, 'colSpan');
      return { ...cell, tagName: 'th', properties: { ...cell.properties, ...(align && { align }) } };
    }),
  );
  return h('table', [h('thead', [asHead]), h('tbody', others)]);
}

/** A reader of the tree takes the alignment of a column from whichever of its cells has one first. */
const withoutAlignment = (cell: Element): Element => {
  const { align: _, ...properties } = cell.properties;
  return { ...cell, properties };
};
