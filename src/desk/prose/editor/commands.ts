import type { MarkType, Node, NodeType } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { proseSchema } from '../document/schema.ts';

const { nodes } = proseSchema;

/** A line break at the cursor. A row of a table is one line, so there it is a tag. */
export const breakLine: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.spec.code) return false;
  const line = nodes.hard_break.create({ tag: isInTable(state) });
  dispatch?.(state.tr.replaceSelectionWith(line).scrollIntoView());
  return true;
};

/** The same, in a cell only: there Enter cannot begin another paragraph. */
export const breakInCell: Command = (state, dispatch) =>
  isInTable(state) && state.selection.$from.parent.inlineContent && breakLine(state, dispatch);

/**
 * Puts a block at the cursor: in the place of an empty paragraph, else below the block. The cursor goes into it. A
 * component stands by itself, outside of lists, footnotes and other components.
 */
export const putBlock =
  (node: Node): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const depth = depthFor($from.depth, (at) => {
      const [parent, index] = [$from.node(at - 1), $from.index(at - 1)];
      if ('values' in node.attrs && at > 1) return false;
      return parent.canReplaceWith(index, index, node.type);
    });
    if (depth === undefined) return false;
    if (!dispatch) return true;
    const isEmpty =
      $from.parent.type === nodes.paragraph && !$from.parent.content.size && depth === $from.depth;
    const at = isEmpty ? $from.before(depth) : $from.after(depth);
    const tr = isEmpty ? state.tr.replaceWith(at, $from.after(depth), node) : state.tr.insert(at, node);
    const selection = node.isAtom
      ? NodeSelection.create(tr.doc, at)
      : TextSelection.near(tr.doc.resolve(at + 1));
    dispatch(tr.setSelection(selection).scrollIntoView());
    return true;
  };

/** The innermost depth for which a test holds. */
function depthFor(deepest: number, isFit: (depth: number) => boolean): number | undefined {
  for (let depth = deepest; depth > 0; depth -= 1) if (isFit(depth)) return depth;
  return undefined;
}

/** Whether all or the next typed words have a mark. */
export function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { empty, $from, from, to } = selection;
  return empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type);
}

/** Whether the cursor is within a node of this type. */
export function isCursorWithin({ selection: { $from } }: EditorState, type: NodeType): boolean {
  return depthFor($from.depth, (depth) => $from.node(depth).type === type) !== undefined;
}

/** A footnote: its sign at the cursor, its text at the end of the body, with the cursor in it. */
export const putFootnote: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || isCursorWithin(state, nodes.footnote)) return false;
  const ids = new Set<string>();
  state.doc.descendants((node) => {
    if (node.type === nodes.footnote || node.type === nodes.footnote_ref) ids.add(String(node.attrs['id']));
  });
  let number = 1;
  while (ids.has(String(number))) number += 1;
  const id = String(number);
  const { to } = state.selection;
  const tr = state.tr.insert(to, nodes.footnote_ref.create({ id }));
  const last = tr.doc.lastChild;
  const isBare = last?.type === nodes.paragraph && !last.content.size && tr.doc.childCount > 1;
  const end = tr.doc.content.size - (isBare ? last.nodeSize : 0);
  tr.insert(end, nodes.footnote.create({ id }, nodes.paragraph.create()));
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 2))).scrollIntoView());
  return true;
};

/** A table with a head, two rows and three columns. */
export function newTable(): Node {
  const row = (type: NodeType) =>
    nodes.table_row.create(
      null,
      [0, 1, 2].map(() => type.create()),
    );
  return nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
}

/** Aligns the column of the cursor. */
export const alignColumn =
  (align: 'left' | 'center' | 'right'): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const depth = depthFor($from.depth, (at) => $from.node(at).type === nodes.table_row);
    if (depth === undefined) return false;
    const column = $from.index(depth);
    const [table, start] = [$from.node(depth - 1), $from.start(depth - 1)];
    const { tr } = state;
    table.forEach((row, at) => {
      if (column >= row.childCount) return;
      let place = start + at + 1;
      for (const cell of row.children.slice(0, column)) place += cell.nodeSize;
      tr.setNodeAttribute(place, 'align', align === 'left' ? null : align);
    });
    dispatch?.(tr);
    return true;
  };
