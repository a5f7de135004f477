import type { Canary } from './canary.ts';
import { decoded } from './decode.ts';
import { other, type Phrases } from './phrases.ts';
import { provenWords } from './words.ts';

/**
 * Words that a text says in one breath, as numbers. `place` is empty for what lies between its tags, across which a
 * sentence goes on; `i` for what stands inside them, whose attributes and comments say something too; `bi` for the inside
 * of tags that were encoded between others, and so on.
 */
type Strand = { place: string; numbers: readonly number[] };

/** What a part of a text says, and what was found in it already. */
type Read = { strands: readonly Strand[]; found: readonly Canary[] };

/** How often what hides words is undone again in what was hidden. */
const deepest = 3;
/** Characters of parts that are remembered; with all of a large site the memory would run full. */
const most = 40_000_000;
/** Parts end behind a closing tag of a block: pages and feeds share their blocks. Where they end changes nothing that is found. */
const isEnd = (text: string, open: number) => text[open + 1] === '/' && !/[ab]/.test(text[open + 2] ?? '');

/** Reads texts for phrases, however they are encoded. What many texts have in common is read once. */
export class PhraseReader {
  #phrases: Phrases;
  #isSplit: boolean;
  #isOpened: boolean;
  #without: readonly string[];
  /** By depth. */
  #known: Map<string, Read>[] = Array.from({ length: deepest + 2 }, () => new Map());
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
    const { strands, found } = this.#text(text, 0);
    return new Set([...found, ...strands.flatMap(({ numbers }) => [...this.#phrases.among(numbers)])]);
  }

  #text(text: string, depth: number): Read {
    const whole = new Whole();
    let from = 0;
    let at = 0;
    while (depth <= deepest && this.#isSplit) {
      const open = text.indexOf('<', at);
      const close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) break;
      at = close + 1;
      if (!isEnd(text, open)) continue;
      whole.add(this.#part(text.slice(from, at), depth));
      from = at;
    }
    whole.add(this.#part(text.slice(from), depth));
    return whole;
  }

  #part(text: string, depth: number): Read {
    const known = this.#known[depth]?.get(text);
    if (known) return known;
    const whole = new Whole();
    let at = 0;
    while (depth <= deepest) {
      const open = text.indexOf('<', at);
      const close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) break;
      if (this.#isSplit && at < open) whole.add(this.#piece(text.slice(at, open), depth), 'b');
      if (this.#isOpened) whole.add(this.#piece(text.slice(open + 1, close), depth), 'i');
      at = close + 1;
    }
    whole.add(this.#piece(this.#isSplit ? text.slice(at) : text, depth), 'b');
    return this.#keep(text, depth, this.#shortened(whole));
  }

  /** What a piece says that has no tags, unless they are encoded in it. */
  #piece(piece: string, depth: number): Read {
    const plain = depth > deepest ? piece : decoded(piece, this.#without);
    if (plain !== piece) return this.#text(plain, depth + 1);
    return { strands: [{ place: '', numbers: this.#phrases.numbered(provenWords(piece)) }], found: [] };
  }

  /** Of long strands only the ends can still be part of a phrase; all others are found now. */
  #shortened({ strands, found }: Read): Read {
    const edge = this.#phrases.longest - 1;
    const isLong = ({ numbers }: Strand) => numbers.length > 2 * edge + 1;
    return {
      strands: strands.map((strand) => {
        if (!isLong(strand)) return strand;
        const { place, numbers } = strand;
        return {
          place,
          numbers: [...numbers.slice(0, edge), other, ...numbers.slice(numbers.length - edge)],
        };
      }),
      found: [
        ...found,
        ...strands.filter(isLong).flatMap(({ numbers }) => [...this.#phrases.among(numbers)]),
      ],
    };
  }

  #keep(text: string, depth: number, read: Read): Read {
    this.#size += text.length;
    if (this.#size > most) {
      for (const parts of this.#known) parts.clear();
      this.#size = 0;
    }
    this.#known[depth]?.set(text, read);
    return read;
  }
}

/** Parts that follow each other. */
class Whole implements Read {
  #strands = new Map<string, number[]>();
  found: Canary[] = [];

  get strands(): Strand[] {
    return Array.from(this.#strands, ([place, numbers]) => ({ place, numbers }));
  }

  /** `within` tells whether a part lay between tags or inside of one; without, it goes on where the last one ended. */
  add({ strands, found }: Read, within: 'b' | 'i' | '' = ''): void {
    this.found.push(...found);
    for (const { place, numbers } of strands) {
      if (!numbers.length) continue;
      // What is encoded no more goes on in the same breath as what never was.
      const name = within === 'b' && place === '' ? '' : within + place;
      const strand = this.#strands.get(name) ?? [];
      if (!strand.length) this.#strands.set(name, strand);
      for (const number of numbers) if (number !== other || strand.at(-1) !== other) strand.push(number);
    }
  }
}
