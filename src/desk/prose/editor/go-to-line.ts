import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BlockOrigin } from '../markdown/read-body.ts';
import { placedBody } from '../markdown/write-body.ts';

/** The offset at which a line of a text begins. Lines are counted from 1. */
const startOf = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((at, one) => at + one.length + 1, 0);

/** Puts the cursor into the block that begins at a line of the written text, or that the line belongs to. */
export function goToBlock(view: EditorView, origins: readonly BlockOrigin[], line: number): void {
  const { doc, tr } = view.state;
  const { text, blocks } = placedBody(doc, origins);
  const at = startOf(text, line);
  const block = blocks.findLast(({ start }) => start <= at) ?? blocks[0];
  if (!block) return view.focus();
  const isBox = block.node.isAtom || 'values' in block.node.attrs;
  const selection = isBox
    ? NodeSelection.create(doc, block.at)
    : TextSelection.near(doc.resolve(block.at + 1));
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/** The same in the source of the text: the line is selected. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const start = startOf(area.value, line);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
}
