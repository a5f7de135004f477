import type { Canary } from './canary.ts';
import { decoded } from './decode.ts';
import type { Phrases } from './phrases.ts';
import { wordsOf } from './words.ts';

/**
 * Words that a text says in one breath, as numbers. `place` is empty for what lies between its tags, across which a
 * sentence goes on; `i` for what stands inside them, whose attributes and comments say something too; `bi` for the inside
 * of tags that were encoded between others, and so on.
 */
type Strand = { place: string; numbers: readonly number[] };

/** How often what hides words is undone again in what was hidden. */
const deepest = 3;
/** Characters of pieces that are remembered; with all of a large site the memory would run full. */
const most = 10_000_000;

/** Reads texts for phrases, however they are encoded. What many texts have in common is read once. */
export class Reader {
  #phrases: Phrases;
  #isSplit: boolean;
  #isOpened: boolean;
  #without: readonly string[];
  /** By depth. */
  #known: Map<string, readonly Strand[]>[] = [];
  #size = 0;

  /** `without` leaves ways of reading out, so that a test can show that each is needed. */
  constructor(phrases: Phrases, without: readonly string[] = []) {
    this.#phrases = phrases;
    this.#isSplit = !without.includes('between tags');
    this.#isOpened = !without.includes('inside tags');
    this.#without = without;
  }

  /** Every canary that a text holds. */
  in(text: string): Set<Canary> {
    return new Set(this.#strandsOf(text, 0).flatMap(({ numbers }) => [...this.#phrases.among(numbers)]));
  }

  #strandsOf(text: string, depth: number): readonly Strand[] {
    const strands = new Map<string, number[]>([['', []]]);
    let at = 0;
    while (depth <= deepest) {
      const open = text.indexOf('<', at);
      const close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) break;
      if (this.#isSplit && at < open) this.#add(strands, 'b', text.slice(at, open), depth);
      if (this.#isOpened) this.#add(strands, 'i', text.slice(open + 1, close), depth);
      at = close + 1;
    }
    this.#add(strands, 'b', this.#isSplit ? text.slice(at) : text, depth);
    return Array.from(strands, ([place, numbers]) => ({ place, numbers }));
  }

  /** Puts what a piece says to the strands in which it goes on. */
  #add(strands: Map<string, number[]>, within: 'b' | 'i', piece: string, depth: number): void {
    for (const { place, numbers } of this.#piece(piece, depth)) {
      if (!numbers.length) continue;
      // What is encoded no more goes on in the same breath as what never was.
      const name = within === 'b' && place === '' ? '' : within + place;
      const strand = strands.get(name) ?? [];
      if (!strand.length) strands.set(name, strand);
      for (const number of numbers) if (number !== 0 || strand.at(-1) !== 0) strand.push(number);
    }
  }

  /** What a piece says that has no tags, unless they are encoded in it. */
  #piece(piece: string, depth: number): readonly Strand[] {
    const known = (this.#known[depth] ??= new Map());
    const read = known.get(piece);
    if (read) return read;
    const plain = depth > deepest ? piece : decoded(piece, this.#without);
    const strands =
      plain === piece
        ? [{ place: '', numbers: this.#phrases.numbered(wordsOf(piece)) }]
        : this.#strandsOf(plain, depth + 1);
    this.#size += piece.length;
    if (this.#size > most) {
      for (const pieces of this.#known) pieces.clear();
      this.#size = 0;
    }
    known.set(piece, strands);
    return strands;
  }
}
