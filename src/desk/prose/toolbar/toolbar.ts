import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import { hasMark, isCursorWithin } from '../editor/commands.ts';
import { toggleList } from '../editor/toggle-list.ts';
import { button, element, symbol } from '../element.ts';
import type { Host } from '../host.ts';
import { insertions } from './insertions.ts';
import { askForLanguage, askForLink, askForMeaning } from './link-dialogs.ts';
import { menu } from './menu.ts';

const { nodes, marks } = proseSchema;

export type Toolbar = { dom: HTMLElement; refresh: (state: EditorState) => void; focus: () => void };

/** The buttons above a text. Arrows go from one to the next; Tab leaves them. */
export function toolbar(view: EditorView, host: Host, showSource: () => void): Toolbar {
  const { words } = host;
  const dom = element('div', { class: 'prose-toolbar', role: 'toolbar', 'aria-label': words.toolbar });
  const states: ((state: EditorState) => void)[] = [];
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const add = (label: string, face: string, act: () => void, isOn?: (state: EditorState) => boolean) => {
    const made = button(label, symbol(face), act);
    if (isOn) states.push((state) => (made.ariaPressed = String(isOn(state))));
    return made;
  };
  const toggle = (label: string, face: string, type: MarkType) =>
    add(label, face, run(toggleMark(type)), (state) => hasMark(state, type));
  const seldom = () =>
    [
      { label: words.marks.strike, icon: 'format_strikethrough', act: run(toggleMark(marks.strike)) },
      { label: words.marks.sub, icon: 'subscript', act: run(toggleMark(marks.sub)) },
      { label: words.marks.sup, icon: 'superscript', act: run(toggleMark(marks.sup)) },
      { label: words.marks.abbreviation, icon: 'match_case', act: () => void askForMeaning(view, host) },
      { label: words.marks.foreign, icon: 'translate', act: () => void askForLanguage(view, host) },
      { label: words.marks.code, icon: 'code', act: run(toggleMark(marks.code)) },
      {
        label: words.lists.indent,
        icon: 'format_indent_increase',
        act: run(sinkListItem(nodes.list_item)),
      },
      {
        label: words.lists.outdent,
        icon: 'format_indent_decrease',
        act: run(liftListItem(nodes.list_item)),
      },
    ] as const;
  dom.append(
    styles(view, host, states),
    toggle(words.marks.bold, 'format_bold', marks.strong),
    toggle(words.marks.italic, 'format_italic', marks.em),
    add(
      words.marks.link,
      'link',
      () => void askForLink(view, host),
      (state) => hasMark(state, marks.link),
    ),
    add(words.lists.bullets, 'format_list_bulleted', run(toggleList(nodes.bullet_list)), (state) =>
      isCursorWithin(state, nodes.bullet_list),
    ),
    add(words.lists.numbers, 'format_list_numbered', run(toggleList(nodes.ordered_list)), (state) =>
      isCursorWithin(state, nodes.ordered_list),
    ),
    menu(words.more, 'more_horiz', seldom),
    menu(words.insert.label, 'add_circle', () => insertions(view, host)),
    element('span', { class: 'prose-space' }),
    add(words.undo, 'undo', run(undo)),
    add(words.redo, 'redo', run(redo)),
    add(words.source.show, 'code', showSource),
  );
  const stops = (): HTMLElement[] => [
    ...dom.querySelectorAll<HTMLElement>(':scope > :is(button, select), .prose-dropdown > button'),
  ];
  for (const [at, stop] of stops().entries()) stop.tabIndex = at ? -1 : 0;
  dom.addEventListener('keydown', (event) => {
    const all = stops();
    const at = all.indexOf(event.target as HTMLElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape' && at >= 0) view.focus();
    if (!step || at < 0) return;
    const next = all[(at + step + all.length) % all.length];
    for (const stop of all) stop.tabIndex = stop === next ? 0 : -1;
    next?.focus();
    event.preventDefault();
  });
  return {
    dom,
    refresh: (state) => states.forEach((show) => show(state)),
    focus: () =>
      stops()
        .find(({ tabIndex }) => tabIndex === 0)
        ?.focus(),
  };
}

/** The kind of the paragraph at the cursor. The first level is the title's. */
function styles(view: EditorView, { words }: Host, states: ((state: EditorState) => void)[]): HTMLElement {
  const levels = [
    [2, words.style.heading2],
    [3, words.style.heading3],
    [4, words.style.heading4],
  ] as const;
  const select = element(
    'select',
    { 'aria-label': words.style.label, title: words.style.label },
    element('option', { value: '' }, words.style.paragraph),
    ...levels.map(([level, label]) => element('option', { value: String(level) }, label)),
  );
  select.addEventListener('change', () => {
    const level = Number(select.value);
    const command = level ? setBlockType(nodes.heading, { level }) : setBlockType(nodes.paragraph);
    command(view.state, view.dispatch, view);
    view.focus();
  });
  states.push(({ selection: { $from } }) => {
    const { parent } = $from;
    select.value = parent.type === nodes.heading ? String(parent.attrs['level']) : '';
  });
  return select;
}
