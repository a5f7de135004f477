import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { alignColumn } from '../editor/commands.ts';
import { button, element, symbol } from '../element.ts';
import type { Host } from '../host.ts';

/** The buttons for rows and columns. They are there while the cursor is in a table. */
export function tableTools(view: EditorView, { words: { table } }: Host) {
  const tools: readonly (readonly [string, string, Command])[] = [
    [table.rowAbove, 'add_row_above', addRowBefore],
    [table.rowBelow, 'add_row_below', addRowAfter],
    [table.columnBefore, 'add_column_left', addColumnBefore],
    [table.columnAfter, 'add_column_right', addColumnAfter],
    [table.alignStart, 'format_align_left', alignColumn('left')],
    [table.alignCentre, 'format_align_center', alignColumn('center')],
    [table.alignEnd, 'format_align_right', alignColumn('right')],
    [table.removeRow, 'variable_remove', deleteRow],
    [table.removeColumn, 'variable_remove', deleteColumn],
    [table.remove, 'delete', deleteTable],
  ];
  const dom = element('div', {
    class: 'prose-tools',
    role: 'group',
    'aria-label': table.label,
    hidden: true,
  });
  for (const [label, face, command] of tools)
    dom.append(
      button(label, symbol(face), () => {
        command(view.state, view.dispatch, view);
        view.focus();
      }),
    );
  // The typeface has a sign for a row that goes, and none for a column.
  dom.querySelector(`[aria-label="${table.removeColumn}"]`)?.classList.add('prose-turned');
  return { dom, refresh: (state: EditorState) => (dom.hidden = !isInTable(state)) };
}
