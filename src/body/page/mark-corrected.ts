import { h } from 'hastscript';
import { placesOf, type Span } from '../../model/text/whole-words.ts';
import { type Passage, passagesOf, type PrintedOf } from '../passages.ts';
import type { Element, ElementContent, Root, Text } from '../tree.ts';

/** Corrected words that are to be marked. */
export type CorrectedWords = {
  words: string;
  /** The instant of the correction. */
  at: string;
  /** The id of their first place. */
  id: string;
  /** The link to the notice of the correction, and its label. */
  notice: string;
  label: string;
};

/**
 * Marks all occurrences of corrected words as inserted, with a link to the notice. Words that cross other markup mark
 * their whole block. No letter is added. `places` has the id of the first place of all words that were found.
 */
export function markCorrected(
  text: Root,
  corrected: readonly CorrectedWords[],
  printed: PrintedOf,
): { tree: Root; places: Map<CorrectedWords, string> } {
  const found = new Map<CorrectedWords, string>();
  if (corrected.length === 0) return { tree: text, places: found };
  // A copy, because marks change the tree in many places.
  const tree = structuredClone(text);
  for (const one of corrected) {
    const [first] = passagesOf(tree, printed).flatMap((passage) => markedIn(passage, one));
    if (!first) continue;
    first.properties['id'] ??= one.id;
    found.set(one, String(first.properties['id']));
  }
  return { tree, places: found };
}

/** Marks the words in one passage. Returns the marked elements in their order. */
function markedIn(passage: Passage, one: CorrectedWords): Element[] {
  // From the end, because a split text node makes later offsets wrong.
  const marks = placesOf(one.words, passage.text)
    .reverse()
    .flatMap((span) => markAt(passage, span, one) ?? markBlock(passage.owner));
  return marks.reverse();
}

function markAt({ pieces }: Passage, { start, end }: Span, one: CorrectedWords): Element | undefined {
  let offset = 0;
  for (const piece of pieces) {
    const { node, value, parent, within } = piece;
    const [from, to] = [start - offset, end - offset];
    offset += value.length;
    if (from < 0 || to > value.length) continue;
    if (!node || within === 'mark') return undefined;
    const words = text(value.slice(from, to));
    const link = h('a', { href: one.notice, title: one.label }, words);
    const mark = h('ins', { dateTime: one.at }, within === 'link' ? words : [link]);
    const siblings = parent.children as ElementContent[];
    node.value = piece.value = value.slice(0, from);
    siblings.splice(siblings.indexOf(node) + 1, 0, mark, ...text(value.slice(to)));
    return mark;
  }
  return undefined;
}

const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

function markBlock(owner: Passage['owner']): Element[] {
  if (owner.type !== 'element') return [];
  const classes = [owner.properties['className'] ?? []].flat().map(String);
  owner.properties['className'] = [...new Set([...classes, 'corrected'])];
  return [owner];
}
