import type { Node as ProseNode } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView, NodeView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import { tagValues, type TagValues } from '../document/values.ts';
import { button, element, symbol } from '../element.ts';
import type { Host } from '../host.ts';
import { type BoxField, boxField } from './box-field.ts';
import { toFirstField } from './first-field.ts';

export type MakeView = (node: ProseNode, view: EditorView, at: () => number | undefined) => NodeView;

/** Removes the node of a box, and puts the cursor where it was. */
export const removal = (view: EditorView, at: () => number | undefined, of: () => ProseNode) => () => {
  const place = at();
  if (place === undefined) return;
  view.dispatch(view.state.tr.delete(place, place + of().nodeSize).scrollIntoView());
  view.focus();
};

/** A component as a box: its name, the fields of its attributes, and the blocks that it holds, which are edited in it. */
export const boxView =
  (host: Host): MakeView =>
  (node, view, at) => {
    let now = node;
    const form = host.components.find(({ name }) => name === node.type.name);
    const label = form?.label ?? node.type.name;
    const set = (key: string, value: string): void => {
      const place = at();
      if (place === undefined) return;
      const { [key]: _, ...rest } = tagValues(now);
      const values: TagValues =
        key in tagValues(now) && value
          ? { ...tagValues(now), [key]: value }
          : { ...rest, ...(value && { [key]: value }) };
      view.dispatch(view.state.tr.setNodeMarkup(place, null, { values }));
    };
    const fields: BoxField[] = (form?.fields ?? []).flatMap((field) =>
      field.name === 'content' ? [] : [boxField(field, label, host, (value) => set(field.name, value))],
    );
    const picture = element('img', { class: 'prose-picture', alt: '', hidden: true });
    let shown = '';
    const show = (): void => {
      const values = tagValues(now);
      for (const field of fields) field.show(values[field.name] ?? '');
      const src = values['src'] ?? values['poster'] ?? '';
      if (src === shown) return;
      shown = src;
      void host.addressOf(src).then((address) => {
        picture.hidden = !address;
        if (address) picture.src = address;
      });
    };
    show();
    const head = element(
      'div',
      { class: 'prose-box-head', contenteditable: 'false' },
      element('span', { class: 'prose-box-name', draggable: 'true' }, label),
      button(
        `${label}: ${host.words.box.remove}`,
        symbol('close'),
        removal(view, at, () => now),
      ),
    );
    const form_ = element(
      'div',
      { class: 'prose-fields', contenteditable: 'false' },
      ...fields.map(({ dom }) => dom),
    );
    const content = node.isLeaf ? undefined : element('div', { class: 'prose-content' });
    // The text of a box follows its fields, and belongs to the editor around them, which the Tab key would leave.
    if (content)
      form_.addEventListener('keydown', (event) => {
        const last = [...form_.querySelectorAll('input, select, textarea, button')].at(-1);
        const place = at();
        if (event.key !== 'Tab' || event.shiftKey || event.target !== last || place === undefined) return;
        event.preventDefault();
        const { doc, tr } = view.state;
        view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place + 1))));
        view.focus();
      });
    const dom = element('div', {
      class: `prose-box prose-${node.type.name}`,
      role: 'group',
      'aria-label': label,
    });
    dom.append(head, ...(node.type.name === 'Figure' || node.type.name === 'Video' ? [picture] : []));
    dom.append(
      ...(content && node.type.name === 'Quote' ? [content, form_] : content ? [form_, content] : [form_]),
    );
    if (node.type === proseSchema.nodes.Gallery) dom.append(moreFigures(view, at, () => now, host));
    return {
      dom,
      ...(content && { contentDOM: content }),
      update: (next) => {
        if (next.type !== now.type) return false;
        now = next;
        show();
        return true;
      },
      stopEvent: ({ target }) =>
        target instanceof Node &&
        !content?.contains(target) &&
        (form_.contains(target) ||
          (head.contains(target) && target instanceof Element && target.closest('button') !== null)),
      ignoreMutation: (record) => !content?.contains(record.target) && record.type !== 'selection',
    };
  };

function moreFigures(
  view: EditorView,
  at: () => number | undefined,
  of: () => ProseNode,
  host: Host,
): HTMLElement {
  const { addFigure } = host.words.box;
  const more = button(addFigure, element('span', {}, symbol('add'), addFigure), () => {
    void host.pickFile('image', '').then((src) => {
      const place = at();
      if (src === undefined || place === undefined) return;
      const figure = proseSchema.nodes.Figure.create({ values: { src } });
      const end = place + of().nodeSize - 1;
      view.dispatch(view.state.tr.insert(end, figure));
      toFirstField(view, end);
    });
  });
  more.classList.add('prose-add');
  more.contentEditable = 'false';
  return more;
}
