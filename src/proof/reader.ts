import type { Canary } from './canary.ts';
import { decoded } from './decode.ts';
import { other, type Phrases } from './phrases.ts';
import { provenWords } from './words.ts';

/**
 * The words of one layer of a text, in order, as numbers. A markup document is read in two layers: the text between its
 * tags, where a sentence continues across tags (`place` is empty), and the text inside its tags, meaning attributes and
 * comments (`i`). Decoded text may have tags of its own. Then each layer gets a letter more: `bi` is the inside of tags that
 * were encoded between other tags.
 */
type Strand = { place: string; numbers: readonly number[] };

/** The layers of a part of a text, and the canaries already found in it. */
type Read = { strands: readonly Strand[]; found: readonly Canary[] };

/** How often decoded text is decoded again. */
const deepest = 3;
/** The number of characters after which the cache of parts is emptied. All parts of a large site would fill the memory. */
const most = 40_000_000;
/**
 * Whether a part of the text ends with this tag: a closing tag that does not begin with `a` or `b` (`</a>`, `</b>`), so
 * mostly one of a block. Pages and feeds share their blocks, so the cache is hit often. Where parts end changes no result.
 */
const isEnd = (text: string, open: number) => text[open + 1] === '/' && !/[ab]/.test(text[open + 2] ?? '');

/** Searches texts for phrases, however they are encoded. Parts that several texts share are read once. */
export class PhraseReader {
  #phrases: Phrases;
  #isSplit: boolean;
  #isOpened: boolean;
  #without: readonly string[];
  /** The parts already read, by the number of decodings before them. */
  #known: Map<string, Read>[] = Array.from({ length: deepest + 2 }, () => new Map());
  #size = 0;

  /** Tests switch ways of reading off by name (`without`), to show that each is needed. */
  constructor(phrases: Phrases, without: readonly string[] = []) {
    this.#phrases = phrases;
    this.#isSplit = !without.includes('between tags');
    this.#isOpened = !without.includes('inside tags');
    this.#without = without;
  }

  /** Every canary in a text. */
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

  /** Reads a piece without tags. Decoding it may reveal tags; then it is read as a text of its own. */
  #piece(piece: string, depth: number): Read {
    const plain = depth > deepest ? piece : decoded(piece, this.#without);
    if (plain !== piece) return this.#text(plain, depth + 1);
    return { strands: [{ place: '', numbers: this.#phrases.numbered(provenWords(piece)) }], found: [] };
  }

  /**
   * Searches long strands now and keeps only their ends. A phrase that continues in a neighbouring part can only touch
   * these ends.
   */
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

/** Parts of a text, joined in order. */
class Whole implements Read {
  #strands = new Map<string, number[]>();
  found: Canary[] = [];

  get strands(): Strand[] {
    return Array.from(this.#strands, ([place, numbers]) => ({ place, numbers }));
  }

  /**
   * Appends a part. `within` says whether it was between tags (`b`) or inside one (`i`). Without it, the part continues
   * where the last one ended.
   */
  add({ strands, found }: Read, within: 'b' | 'i' | '' = ''): void {
    this.found.push(...found);
    for (const { place, numbers } of strands) {
      if (!numbers.length) continue;
      // Text between tags that needed no decoding continues the text before it.
      const name = within === 'b' && place === '' ? '' : within + place;
      const strand = this.#strands.get(name) ?? [];
      if (!strand.length) this.#strands.set(name, strand);
      for (const number of numbers) if (number !== other || strand.at(-1) !== other) strand.push(number);
    }
  }
}
