import { diffArrays } from 'diff';
import type { DiffPiece } from '../text/word-diff.ts';
import { standsIn, type WrittenWord, spelledIn } from './spelled.ts';

/** How a text of somebody stands to a published one. */
export type Comparison = {
  /**
   * `whole` and `passage` have the same words as the published text or a part of it; `changed` has others; in `strange` less
   * than half of the words are published ones.
   */
  kind: 'whole' | 'passage' | 'changed' | 'strange';
  /** The published words that are missing between those that are there, the words that are not published, and the others. */
  pieces: DiffPiece[];
  /** The numbers of words of each kind. */
  words: Record<DiffPiece['kind'], number>;
};

/** The most changes of a comparison by words; beyond, two texts have little in common. */
const mostChanges = 2000;

/** Compares a text of somebody with a published one of a language (a BCP 47 tag), letter by letter and word by word. */
export function compared(published: string, given: string, language: string): Comparison {
  const [there, here] = [spelledIn(published, language), spelledIn(given, language)];
  const own = here.words;
  if (standsIn(there, here)) {
    return {
      kind: here.letters === there.letters ? 'whole' : 'passage',
      pieces: [{ kind: 'kept', text: given }],
      words: { kept: own.length, added: 0, removed: 0 },
    };
  }
  const nearby = passageNear(there.words, own);
  const changes = diffArrays(nearby, own, {
    comparator: (one, other) => one.letters === other.letters,
    maxEditLength: mostChanges,
  }) ?? [{ value: own, added: true, removed: false }];
  const words = { kept: 0, added: 0, removed: 0 };
  const pieces = withoutSurroundings(changes).map(({ value, added, removed }): DiffPiece => {
    const kind = added ? 'added' : removed ? 'removed' : 'kept';
    words[kind] += value.length;
    return { kind, text: value.map(({ text }) => text).join('') };
  });
  return { kind: words.kept < words.added ? 'strange' : 'changed', pieces, words };
}

/**
 * The part of published words that somebody's words may be from: between three words in a row that stand there once. A
 * word that is on every line would else be found far before the passage.
 */
function passageNear(published: readonly WrittenWord[], own: readonly WrittenWord[]): WrittenWord[] {
  const places = new Map<string, number[]>();
  const threeAt = (all: readonly WrittenWord[], at: number) =>
    all
      .slice(at, at + 3)
      .map(({ letters }) => letters)
      .join(' ');
  for (let at = 0; at <= published.length - 3; at += 1) {
    const three = threeAt(published, at);
    places.set(three, [...(places.get(three) ?? []), at]);
  }
  const anchors = own.flatMap((_, at) => {
    const found = at <= own.length - 3 ? places.get(threeAt(own, at)) : undefined;
    return found?.length === 1 ? [{ at, there: found[0] ?? 0 }] : [];
  });
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last || last.there < first.there) return [...published];
  const before = Math.max(0, first.there - 2 * first.at);
  return published.slice(before, last.there + 3 + 2 * (own.length - last.at - 3));
}

type Change = { value: WrittenWord[]; added: boolean; removed: boolean };

/**
 * The changes from the first word of somebody's text to its last: what stands around a passage is not missing in it. Where
 * a passage begins or ends with changed words, as many published ones stand against them.
 */
function withoutSurroundings(changes: readonly Change[]): Change[] {
  const first = changes.findIndex(({ removed }) => !removed);
  const last = changes.findLastIndex(({ removed }) => !removed);
  const isEdge = (at: number) => changes[at]?.added && changes[at - 1]?.removed;
  const inner = changes.slice(isEdge(first) ? first - 1 : first, last + 1);
  const cut = (at: number, beside: number, take: (value: WrittenWord[], count: number) => WrittenWord[]) => {
    const [change, other] = [inner[at], inner[beside]];
    if (change?.removed && other?.added)
      inner[at] = { ...change, value: take(change.value, other.value.length) };
  };
  cut(0, 1, (value, count) => value.slice(-count));
  cut(inner.length - 2, inner.length - 1, (value, count) => value.slice(0, count));
  return inner;
}

/** Which of two comparisons is nearer: a negative number for the first. */
export function byNearness(a: Comparison, b: Comparison): number {
  const distance = ({ kind, words }: Comparison) =>
    kind === 'whole' ? -2 : kind === 'passage' ? -1 : words.added + words.removed;
  return distance(a) - distance(b);
}
