import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import type { Host } from '../host.ts';
import type { BodyFault } from './body-faults.ts';
import { faultList } from './fault-list.ts';

/** What the list needs of a page. */
class Box {
  children: Box[] = [];
  press: () => void = () => undefined;
  setAttribute(): void {}
  append(...more: Box[]): void {
    this.children.push(...more);
  }
  replaceChildren(...all: Box[]): void {
    this.children = all;
  }
  addEventListener(_: string, listener: () => void): void {
    this.press = listener;
  }
}

test('a fault leads to its place after words before it are gone', (t) => {
  const page = { createElement: () => new Box(), createElementNS: () => new Box() };
  Object.assign(globalThis, { document: page, HTMLElement: Box });
  t.after(() => ['document', 'HTMLElement'].forEach((name) => Reflect.deleteProperty(globalThis, name)));
  const { nodes } = proseSchema;
  const paragraph = (words: string) => nodes.paragraph.create(null, proseSchema.text(words));
  const doc = nodes.doc.create(null, ['x'.repeat(40), 'y'.repeat(40), 'wrong one'].map(paragraph));
  const view = {
    state: EditorState.create({ doc }),
    dispatch: (change: EditorState['tr']) => (view.state = view.state.apply(change)),
    nodeDOM: () => undefined,
    focus: () => undefined,
  };
  const words = { faults: { label: 'l', error: 'e', warning: 'w' } };
  const list = faultList(() => view as unknown as EditorView, { words } as unknown as Host);
  const show = (from: number): void =>
    list.show([
      { from, to: from + 9, level: 'error', text: 'This is wrong', isUnfinished: false } as BodyFault,
    ]);
  show(85);
  view.dispatch(view.state.tr.delete(0, 84));
  show(1);
  view.dispatch(view.state.tr.insert(view.state.doc.content.size, paragraph('after')));
  (list.dom as unknown as Box).children[1]?.children[0]?.children[0]?.press();
  assert.equal(view.state.selection.$from.parent.textContent, 'wrong one');
});
