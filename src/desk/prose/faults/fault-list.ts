import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { element, symbol } from '../element.ts';
import type { Host } from '../host.ts';
import type { BodyFault } from './body-faults.ts';

/** The most faults in a list; the first have to be mended first. */
const most = 8;

/** What is below a text: a line about what was pasted, and the faults, each of which leads to its place. */
export function faultList(view: () => EditorView, { words: { faults: words } }: Host) {
  const notice = element('p', { class: 'prose-notice', hidden: true });
  const list = element('ul', { 'aria-label': words.label });
  const dom = element('div', { class: 'prose-below', role: 'status', hidden: true }, notice, list);
  let all: readonly BodyFault[] = [];
  const show = (): void => {
    dom.hidden = !all.length && !notice.textContent;
    notice.hidden = !notice.textContent;
    list.hidden = !all.length;
    list.replaceChildren(
      ...all.slice(0, most).map((fault, at) => {
        const kind = fault.level === 'error' ? words.error : words.warning;
        const button = element(
          'button',
          { type: 'button', title: kind },
          symbol(fault.level === 'error' ? 'error' : 'info'),
          element('span', {}, fault.text),
        );
        // The fault may have another place by now.
        button.addEventListener('click', () => jump(view(), all[at] ?? fault));
        return element('li', { class: `prose-${fault.level}` }, button);
      }),
    );
  };
  return {
    dom,
    show: (faults: readonly BodyFault[]) => {
      const isSame = faults.length === all.length && faults.every(({ text }, at) => text === all[at]?.text);
      all = faults;
      // Somebody may be about to press a button of the list.
      if (isSame) return;
      show();
    },
    say: (text: string) => {
      notice.textContent = text;
      show();
    },
    at: (place: number) => all[place],
  };
}

/** Puts the cursor where a fault is; into the first empty field of a box. */
function jump(view: EditorView, { from }: BodyFault): void {
  const { doc, tr } = view.state;
  const at = Math.min(from, doc.content.size);
  const node = doc.nodeAt(at);
  const isBox = node?.isBlock && (node.isAtom || 'values' in node.attrs);
  const selection = isBox
    ? NodeSelection.create(doc, at)
    : TextSelection.near(doc.resolve(Math.min(at + 1, doc.content.size)), -1);
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  const box = isBox ? view.nodeDOM(at) : undefined;
  const empty =
    box instanceof HTMLElement
      ? box.querySelector<HTMLElement>(
          'label:not(.prose-optional) :is(input, select, textarea):not([data-filled])',
        )
      : null;
  if (empty) empty.focus();
  else view.focus();
}
