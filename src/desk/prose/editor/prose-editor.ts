import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { boxView } from '../boxes/box-view.ts';
import {
  footnoteView,
  noteSign,
  organisationChip,
  sourceInSentence,
  sourceView,
} from '../boxes/small-views.ts';
import { deskSentences } from '../../desk-sentences.ts';
import { lineEvent } from '../../refused/line-event.ts';
import { typedSource } from '../../text/blank-ends.ts';
import { button, element } from '../element.ts';
import type { Host } from '../host.ts';
import { type BlockOrigin, readBody } from '../markdown/read-body.ts';
import { writeBody } from '../markdown/write-body.ts';
import { tableTools } from '../toolbar/table-tools.ts';
import { toolbar, type Toolbar } from '../toolbar/toolbar.ts';
import { type BodyFault, faultsInBody, type Judging, readDocument } from '../faults/body-faults.ts';
import { faultList } from '../faults/fault-list.ts';
import { faultMarks } from '../faults/fault-marks.ts';
import { LookUp } from '../faults/look-up.ts';
import { pasting } from '../paste/paste-plugin.ts';
import { joinedLists } from './joined-lists.ts';
import { goToBlock, goToLine } from './go-to-line.ts';
import { proseKeys } from './keys.ts';
import { lastParagraph, withLastParagraph } from './last-paragraph.ts';
import { typingAtBox } from './typing-at-box.ts';
import { typingRules } from './typing-rules.ts';
import { afterDialog } from './after-dialog.ts';
import './editor.css';

/** The editor of a body: its buttons, its text, and its source where somebody wants to see it. */
export class ProseEditor {
  readonly dom = element('div', { class: 'prose-editor' });
  readonly #host: Host;
  readonly #view: EditorView;
  readonly #bar: Toolbar;
  readonly #tools: ReturnType<typeof tableTools>;
  readonly #below: ReturnType<typeof faultList>;
  readonly #lookUp: LookUp;
  readonly #mount = element('div', { class: 'prose-mount' });
  readonly #address = location.hash;
  #source: HTMLTextAreaElement | undefined;
  #value: string;
  #origins: readonly BlockOrigin[] = [];

  constructor(value: string, host: Host) {
    this.#host = host;
    this.#value = value;
    this.#lookUp = new LookUp(host);
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
    this.dom.addEventListener(lineEvent, (event) => this.#goTo((event as CustomEvent<number>).detail));
  }

  /** Shows a text that came from elsewhere: from another language, or back from a change. */
  receive(value: string): void {
    if (value === this.#value) return;
    this.#value = value;
    if (this.#source) this.#source.value = value;
    else this.#open(value);
  }

  destroy(): void {
    afterDialog(this.dom, this.#address, () => {
      this.#view.destroy();
      this.dom.remove();
    });
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
        typingAtBox(),
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
          (doc, say) => this.#judge(doc, say),
          (faults) => this.#below.show(faults),
        ),
      ],
    });
  }

  /** Says the faults of a document at once, and again when its names and links have been looked up. */
  #judge(doc: Node, say: (faults: readonly BodyFault[]) => void): void {
    const body = readDocument(doc, this.#origins, this.#host.language, this.#host.nameOf);
    const judge = () => say(faultsInBody(body, judgingOf(this.#host), this.#lookUp.known));
    judge();
    if ('problem' in body.parsed) return;
    void this.#lookUp.look(body.parsed.tree).then((isNew) => isNew && judge());
  }

  /** Puts the cursor where a line of the written text is. */
  #goTo(line: number): void {
    if (this.#source) goToLine(this.#source, line);
    else goToBlock(this.#view, this.#origins, line);
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
    area.addEventListener('input', () => this.#tell(typedSource(area.value)));
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
  const names = ['Quote', 'FactBox', 'Gallery', 'Figure', 'Video', 'Audio', 'Download', 'EventCard'];
  return {
    ...Object.fromEntries(names.map((name) => [name, box])),
    source: sourceView(host),
    footnote: footnoteView(host),
    footnote_ref: noteSign,
    OrgLink: organisationChip(host),
    inline_source: sourceInSentence(host),
  };
}
