import type { EditorView } from 'prosemirror-view';

/**
 * Puts the cursor into the first field that somebody has to fill in of the box at a place of the document, or into its
 * words. From there a click on a fault leads back to it.
 */
export function toFirstField(view: EditorView, at: number): void {
  const box = view.nodeDOM(at);
  view.focus();
  if (box instanceof HTMLElement) toEmptyField(box);
}

/** Puts the cursor into the first empty field of a box, or to `otherwise` if all are filled in. */
export function toEmptyField(box: HTMLElement | null, otherwise?: HTMLElement): void {
  const empty = box?.querySelector<HTMLElement>(':is(input, select, textarea):not([data-filled])');
  (empty ?? otherwise)?.focus();
}
