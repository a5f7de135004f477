import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { proseSchema } from '../document/schema.ts';
import { isList } from '../document/values.ts';

/** Makes a list of the paragraphs, another kind of a list, or paragraphs of a list of this kind. */
export const toggleList =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const list = $from.node(depth);
      if (!isList(list)) continue;
      if (list.type === type) return liftListItem(proseSchema.nodes.list_item)(state, dispatch, view);
      dispatch?.(
        state.tr.setNodeMarkup($from.before(depth), type, { tight: list.attrs['tight'] as boolean }),
      );
      return true;
    }
    return wrapInList(type)(state, dispatch, view);
  };
