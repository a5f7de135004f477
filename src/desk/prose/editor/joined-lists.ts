import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import { isList } from '../document/values.ts';

/**
 * Joins two lists of the same kind and marker that have become neighbours, as every reader of the file would. Lists with
 * different markers stay two.
 */
export const joinedLists = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some(({ docChanged }) => docChanged) ? joined(before, after) : null,
  });

function joined(before: EditorState, after: EditorState): Transaction | null {
  const old = neighboursIn(before.doc);
  const places: number[] = [];
  after.doc.forEach((node, at, index) => {
    const next = after.doc.maybeChild(index + 1);
    if (!next || !isList(node) || !node.sameMarkup(next) || old.has(node) || old.has(next)) return;
    places.push(at + node.nodeSize);
  });
  if (!places.length) return null;
  return places.reduceRight((tr, at) => (canJoin(tr.doc, at) ? tr.join(at) : tr), after.tr);
}

/** Lists that were side by side before, which somebody may have wanted so. */
function neighboursIn(doc: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  doc.forEach((node, _, index) => {
    const next = doc.maybeChild(index + 1);
    if (next && isList(node) && node.sameMarkup(next)) found.add(node).add(next);
  });
  return found;
}
