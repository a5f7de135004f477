import { element } from '../element.ts';

/** Makes tables as Markdown has them: cells of words, as many in every row, the first row as their head. */
export function withTables(body: HTMLElement): void {
  // Inner tables first: each becomes plain before the cell that holds it is read.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const rows = [...table.rows];
    const cells = rows[0]?.cells;
    // One cell is a frame around a text.
    if (rows.length === 1 && cells?.length === 1) {
      table.replaceWith(...(cells[0]?.childNodes ?? []));
      continue;
    }
    table.replaceWith(element('table', {}, ...gridOf(rows).map((row) => element('tr', {}, ...row))));
  }
}

/** The cells of a table by row and column. A wide or high cell stands in the first place that it covers. */
function gridOf(rows: readonly HTMLTableRowElement[]): HTMLElement[][] {
  const grid: HTMLElement[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column]) column += 1;
      for (let down = 0; down < (cell.rowSpan || 1); down += 1)
        for (let across = 0; across < (cell.colSpan || 1); across += 1) {
          const line = grid[at + down];
          if (line) line[column + across] = down || across ? empty(at + down) : plain(cell, at);
        }
      column += cell.colSpan || 1;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  const full = grid.map((row, at) => Array.from({ length: width }, (_, column) => row[column] ?? empty(at)));
  for (const [column, head] of (full[0] ?? []).entries()) withAlignment(head, full, column);
  return full;
}

/** Markdown aligns a column by its head. A head that says nothing follows its numbers. */
function withAlignment(head: HTMLElement, grid: readonly HTMLElement[][], column: number): void {
  const below = grid.slice(1).flatMap((row) => (row[column]?.textContent.trim() ? [row[column]] : []));
  const isRight = below.length > 0 && below.every((cell) => cell.dataset['align'] === 'right');
  if (isRight) head.dataset['align'] ??= 'right';
}

const empty = (row: number): HTMLElement => element(row ? 'td' : 'th');

function plain(cell: HTMLTableCellElement, row: number): HTMLElement {
  const style = cell.outerHTML.replace(/\s/g, '');
  const isRight = /text-align:right|align="?right/.test(style);
  const isCentred = /text-align:center|align="?center/.test(style) && row > 0;
  const made = element(row ? 'td' : 'th', {
    'data-align': isRight ? 'right' : isCentred ? 'center' : undefined,
  });
  const blocks = [...cell.querySelectorAll('p, li, div, h1, h2, h3, h4')].filter(
    (block) => !block.querySelector('p, li, div'),
  );
  if (blocks.length)
    for (const [at, block] of blocks.entries())
      made.append(...(at ? [element('br')] : []), ...block.childNodes);
  else made.append(...cell.childNodes);
  // A head is bold by itself.
  if (!row) for (const bold of made.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
  return made;
}
