import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { boxView } from '../boxes/box-view.ts';
import { footnoteView, noteSign, organisationChip, sourceView } from '../boxes/small-views.ts';
import { deskSentences } from '../../desk-sentences.ts';
import { button, element } from '../element.ts';
import type { Host } from '../host.ts';
import { type BlockOrigin, readBody } from '../markdown/read-body.ts';
import { writeBody } from '../markdown/write-body.ts';
import { tableTools } from '../toolbar/table-tools.ts';
import { toolbar, type Toolbar } from '../toolbar/toolbar.ts';
import { type Judging, faultsInBody } from '../faults/body-faults.ts';
import { faultList } from '../faults/fault-list.ts';
import { faultMarks } from '../faults/fault-marks.ts';
import { pasting } from '../paste/paste-plugin.ts';
import { joinedLists } from './joined-lists.ts';
import { proseKeys } from './keys.ts';
import { lastParagraph, withLastParagraph } from './last-paragraph.ts';
import { typingRules } from './typing-rules.ts';
import './editor.css';

/** The editor of a body: its buttons, its text, and its source where somebody wants to see it. */
export class ProseEditor {
  readonly dom = element('div', { class: 'prose-editor' });
  readonly #host: Host;
  readonly #view: EditorView;
  readonly #bar: Toolbar;
  readonly #tools: ReturnType<typeof tableTools>;
  readonly #below: ReturnType<typeof faultList>;
  readonly #mount = element('div', { class: 'prose-mount' });
  #source: HTMLTextAreaElement | undefined;
  #value: string;
  #origins: readonly BlockOrigin[] = [];

  constructor(value: string, host: Host) {
    this.#host = host;
    this.#value = value;
    this.#below = faultList(() => this.#view, host);
    this.#view = new EditorView(
      { mount: this.#mount },
      {
        state: this.#stateOf(value),
        nodeViews: viewsFor(host),
        attributes: {
          id: host.id,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': host.label,
          lang: host.language,
          spellcheck: 'true',
        },
        dispatchTransaction: (transaction) => {
          const state = this.#view.state.apply(transaction);
          this.#view.updateState(state);
          this.#refresh();
          if (transaction.docChanged) this.#tell(writeBody(state.doc, this.#origins));
        },
      },
    );
    this.#bar = toolbar(this.#view, host, () => this.#showSource());
    this.#tools = tableTools(this.#view, host);
    this.dom.append(this.#bar.dom, this.#tools.dom, this.#mount, this.#below.dom);
    this.#refresh();
  }

  /** Shows a text that came from elsewhere: from another language, or back from a change. */
  receive(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    if (this.#source) this.#source.value = value;
    else this.#open(value);
  }

  destroy(): void {
    this.#view.destroy();
    this.dom.remove();
  }

  #open(value: string): void {
    this.#view.updateState(this.#stateOf(value));
    this.#refresh();
  }

  #stateOf(value: string): EditorState {
    const { doc, origins } = readBody(value);
    this.#origins = origins;
    return EditorState.create({
      doc: withLastParagraph(doc),
      plugins: [
        typingRules(),
        ...proseKeys(() => this.#bar.focus()),
        history(),
        dropCursor({ width: 2 }),
        gapCursor(),
        tableEditing(),
        joinedLists(),
        lastParagraph(),
        pasting(this.#host, (words) => this.#below.say(words)),
        faultMarks(
          (doc) => faultsInBody(doc, this.#origins, judgingOf(this.#host)),
          (faults) => this.#below.show(faults),
        ),
      ],
    });
  }

  #tell(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    this.#host.onChange(value);
  }

  #refresh(): void {
    const { state } = this.#view;
    this.#bar.refresh(state);
    this.#tools.refresh(state);
  }

  /** Shows the text as it stands in the file, in the place of the editor. */
  #showSource(): void {
    const { words, language } = this.#host;
    const area = element('textarea', {
      class: 'prose-whole',
      'aria-label': this.#host.label,
      lang: language,
      spellcheck: 'false',
      rows: String(Math.min(40, Math.max(12, this.#value.split('\n').length + 2))),
    });
    area.value = this.#value;
    area.addEventListener('input', () => this.#tell(area.value.replaceAll('\r\n', '\n').trim()));
    const back = button(words.source.hide, words.source.hide, () => {
      this.#source = undefined;
      this.dom.replaceChildren(this.#bar.dom, this.#tools.dom, this.#mount, this.#below.dom);
      this.#open(this.#value);
      this.#view.focus();
    });
    this.#source = area;
    this.dom.replaceChildren(element('div', { class: 'prose-toolbar' }, back), area);
    area.focus();
  }
}

const judgingOf = ({ language, components, desk, words, labelOf }: Host): Judging => ({
  language,
  allowed: components.map(({ name }) => name),
  words: deskSentences(words, desk),
  labelOf,
});

function viewsFor(host: Host) {
  const box = boxView(host);
  const names = ['Quote', 'FactBox', 'Gallery', 'Figure', 'Video', 'Download', 'EventCard'];
  return {
    ...Object.fromEntries(names.map((name) => [name, box])),
    source: sourceView(host),
    footnote: footnoteView(host),
    footnote_ref: noteSign,
    OrgLink: organisationChip(host),
  };
}
