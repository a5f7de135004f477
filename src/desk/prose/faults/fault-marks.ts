import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { BodyFault } from './body-faults.ts';

const key = new PluginKey<DecorationSet>('faults');

/** How long somebody has to pause before a text is judged. */
const pause = 250;

/** Judges a document, and says its faults: at once, and again when more is known of it. */
type Judge = (doc: Node, say: (faults: readonly BodyFault[]) => void) => void;

/**
 * Underlines faults while somebody types, and tells them. A text is judged when the typing pauses or begins, and never
 * while an input method composes a syllable.
 */
export function faultMarks(judge: Judge, tell: (all: readonly BodyFault[]) => void): Plugin {
  /** Whether a new box keeps its faults back until somebody leaves it. */
  let waiting = false;
  const run = (view: EditorView): void => {
    const { doc } = view.state;
    judge(doc, (faults) => {
      // What is said late may be about another text.
      if (view.isDestroyed || !view.state.doc.eq(doc)) return;
      const due = faults.filter((fault) => !isBeingFilledIn(view, fault));
      waiting = due.length < faults.length;
      mark(view, due, tell);
    });
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const faults = transaction.getMeta(key) as readonly BodyFault[] | undefined;
        if (!faults) return before.map(transaction.mapping, transaction.doc);
        return DecorationSet.create(
          transaction.doc,
          faults.map((fault) => decoration(fault, transaction.doc)),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      let timer = 0;
      const later = (wait: number): void => {
        clearTimeout(timer);
        timer = window.setTimeout(() => (view.composing ? later(pause) : run(view)), wait);
      };
      // Meanwhile somebody may have added an event or a person.
      const again = ({ type, target }: Event): void => {
        if (type === 'focusin' && target instanceof Element) lastIn.set(view, target);
        later(0);
      };
      view.dom.addEventListener('focusin', again);
      view.dom.addEventListener('focusout', again);
      later(0);
      return {
        update: (_, { doc, selection }) => {
          if (!doc.eq(view.state.doc) || (waiting && !selection.eq(view.state.selection))) later(pause);
        },
        destroy: () => {
          view.dom.removeEventListener('focusin', again);
          view.dom.removeEventListener('focusout', again);
          clearTimeout(timer);
        },
      };
    },
  });
}

/** Where the cursor was last in a text. */
const lastIn = new WeakMap<EditorView, Element>();

/** Where the cursor is. Who answers a dialog, such as that for a new person or a file, has not left the text for good. */
function cursorOf(view: EditorView): Element | null {
  const now = document.activeElement;
  return (now?.closest('dialog, [role=dialog]') ? lastIn.get(view) : undefined) ?? now;
}

/** Whether somebody is filling in the box of a fault for the first time. What was told once stays. */
function isBeingFilledIn(view: EditorView, { from, to, text, isUnfinished }: BodyFault): boolean {
  if (!isUnfinished) return false;
  if (key.getState(view.state)?.find(from, to, (spec) => spec['text'] === text).length) return false;
  const { selection } = view.state;
  const place = cursorOf(view);
  const isInside = place === view.dom && selection.from >= from && selection.to <= to;
  return isInside || (view.nodeDOM(from)?.contains(place) ?? false);
}

function mark(
  view: EditorView,
  faults: readonly BodyFault[],
  tell: (all: readonly BodyFault[]) => void,
): void {
  view.dispatch(view.state.tr.setMeta(key, faults).setMeta('addToHistory', false));
  tell(faults);
}

function decoration({ from, to, level, text }: BodyFault, doc: Node): Decoration {
  const isBlock = doc.nodeAt(from)?.isBlock;
  const attributes = { class: `prose-fault${isBlock ? '-block' : ''} prose-fault-${level}`, title: text };
  return isBlock
    ? Decoration.node(from, to, attributes, { text })
    : Decoration.inline(from, to, attributes, { text });
}
