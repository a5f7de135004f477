import type { Node } from 'prosemirror-model';
import { NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';

/**
 * Lets what is typed while a whole box is chosen begin a paragraph below it. Otherwise the first key would take away the
 * box, and with it the picture that somebody has just put there. The keys that delete still delete it.
 */
export const typingAtBox = (): Plugin =>
  new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        if (!leaveBox(view)) return false;
        view.dispatch(view.state.tr.insertText(text).scrollIntoView());
        return true;
      },
      // The first sign of a Korean syllable is composed and arrives as no input of text.
      handleDOMEvents: {
        compositionstart: (view) => {
          leaveBox(view);
          return false;
        },
      },
    },
  });

/** Puts the cursor into a new paragraph below the chosen box. Tells whether a box was chosen. */
function leaveBox(view: EditorView): boolean {
  const { selection, tr } = view.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return false;
  const { $from } = selection;
  const paragraph = proseSchema.nodes.paragraph.create();
  const isFit = (parent: Node, index: number) => parent.canReplaceWith(index, index, paragraph.type);
  let { depth } = $from;
  while (depth > 0 && !isFit($from.node(depth), $from.indexAfter(depth))) depth -= 1;
  const at = depth === $from.depth ? selection.to : $from.after(depth + 1);
  tr.insert(at, paragraph);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;
}
