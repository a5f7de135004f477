import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { BodyFault } from './body-faults.ts';

const key = new PluginKey<DecorationSet>('faults');

/** How long somebody has to pause before a text is judged. */
const pause = 250;

/**
 * Underlines faults while somebody types, and tells them. A text is judged when the typing pauses, and never while an
 * input method composes a syllable.
 */
export const faultMarks = (
  judge: (doc: Node) => readonly BodyFault[],
  tell: (all: readonly BodyFault[]) => void,
): Plugin =>
  new Plugin<DecorationSet>({
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
      let timer = setTimeout(run, 0);
      function run(): void {
        if (view.composing) timer = setTimeout(run, pause);
        else mark(view, judge(view.state.doc), tell);
      }
      return {
        update: (_, { doc }) => {
          if (doc.eq(view.state.doc)) return;
          clearTimeout(timer);
          timer = setTimeout(run, pause);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });

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
  return isBlock ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes);
}
