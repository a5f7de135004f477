import type { Node as ProseNode } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { NodeView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import { button, element, symbol } from '../element.ts';
import type { Host } from '../host.ts';
import { type MakeView, removal } from './box-view.ts';

const comment = /^\{\/\*([^]*)\*\/\}$/;

/** Source without a form: a note of the newsroom as its words, anything else as it stands in the file. */
export const sourceView =
  ({ words: { box } }: Host): MakeView =>
  (node, view, at) => {
    let now = node;
    const source = (): string => String(now.attrs['source']);
    const isNote = comment.test(source());
    const label = isNote ? box.comment : /^\[[^\]]+\]:/.test(source()) ? box.linkTarget : box.component;
    const words = (): string => (isNote ? (comment.exec(source())?.[1] ?? '').trim() : source());
    const area = element('textarea', { 'aria-label': label, spellcheck: isNote ? 'true' : 'false' });
    const show = (): void => {
      if (area.value.trim() !== words()) area.value = words();
      area.rows = Math.min(12, area.value.split('\n').length);
    };
    show();
    area.addEventListener('input', () => {
      const place = at();
      if (place === undefined) return;
      // The end of a comment within its words would end it.
      const text = isNote ? `{/* ${area.value.replaceAll('*/', '* /')} */}` : area.value;
      view.dispatch(view.state.tr.setNodeMarkup(place, null, { source: text }));
    });
    const head = element(
      'div',
      { class: 'prose-box-head' },
      element('span', { class: 'prose-box-name' }, label),
      button(
        `${label}: ${box.remove}`,
        symbol('close'),
        removal(view, at, () => now),
      ),
    );
    const kind = isNote ? 'prose-note' : 'prose-source';
    return {
      dom: element('div', { class: `prose-box ${kind}`, contenteditable: 'false' }, head, area),
      update: (next) => {
        if (next.type !== now.type || comment.test(String(next.attrs['source'])) !== isNote) return false;
        now = next;
        show();
        return true;
      },
      stopEvent: () => true,
      ignoreMutation: () => true,
    };
  };

/** The sign of a footnote in a sentence. A double click goes to its text. */
export const noteSign: MakeView = (node, view) => {
  const id = String(node.attrs['id']);
  const dom = element('sup', { class: 'prose-sign' }, id);
  dom.addEventListener('dblclick', () => {
    view.state.doc.forEach((block, at) => {
      if (block.type !== proseSchema.nodes.footnote || block.attrs['id'] !== id) return;
      const place = TextSelection.near(view.state.doc.resolve(at + 2));
      view.dispatch(view.state.tr.setSelection(place).scrollIntoView());
    });
  });
  return { dom };
};

/** The text of a footnote with its sign before it. */
export const footnoteView =
  ({ words: { box } }: Host): MakeView =>
  (node) => {
    const id = String(node.attrs['id']);
    const contentDOM = element('div', { class: 'prose-content' });
    const sign = element(
      'span',
      { class: 'prose-sign', contenteditable: 'false', 'aria-hidden': 'true' },
      id,
    );
    const dom = element(
      'section',
      { class: 'prose-footnote', 'aria-label': box.footnote(id) },
      sign,
      contentDOM,
    );
    const isSame = (next: ProseNode): boolean => next.type === node.type && next.attrs['id'] === id;
    return { dom, contentDOM, update: isSame } satisfies NodeView;
  };

/** A chip with the name of an entry, or with the words of the sentence. */
function chip(host: Host, collection: 'organisations' | 'facts', id: string, words = ''): HTMLElement {
  const dom = element('span', { class: 'prose-chip', title: id }, words || id);
  if (!words)
    void host.choicesOf(collection).then((all) => {
      dom.textContent = all.find((one) => one.id === id)?.name ?? id;
    });
  return dom;
}

/** An organisation that a file names by its tag. */
export const organisationChip =
  (host: Host): MakeView =>
  ({ attrs }) => ({ dom: chip(host, 'organisations', String(attrs['id']), String(attrs['words'])) });

const fact = /^<Fact\s+id="([^"]*)"\s*\/>$/;

/** A number of the fact sheet as its label, because the page prints the value of its day; other source as it stands in the file. */
export const sourceInSentence =
  (host: Host): MakeView =>
  ({ attrs }) => {
    const text = String(attrs['source']);
    const id = fact.exec(text)?.[1];
    return { dom: id === undefined ? element('code', {}, text) : chip(host, 'facts', id) };
  };
