import type { Canary } from '../canary.ts';
import { begins } from './folding.ts';
import { type Codes, hashOf, isAt, letterBits, type Phrase } from './phrase.ts';

/** The first letters that are looked up, by the length of a phrase. Fewer letters occur everywhere and are not searched. */
const heads = [8, 3];
const fewest = 3;
const genitive = 's'.charCodeAt(0);

/** A place for three letters in a table of 64 KB. */
const placeOf = (one: number, two: number, three: number) =>
  (Math.imul(Math.imul(one & letterBits, 31) + (two & letterBits), 31) + (three & letterBits)) & 0xffff;

/** Searches letters for short phrases. They are found only between gaps: “Kai Anker” is not in “Kai Ankermann”. */
export class ShortPhrases {
  /** Whether any phrase begins with three letters. */
  #first = new Uint8Array(0x10000);
  /** By the number of first letters that are looked up: the hash of these → phrases. */
  #byHead = new Map<number, Map<number, Phrase[]>>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const { letters } = phrase;
      const head = heads.find((count) => count <= letters.length);
      if (head === undefined) continue;
      const [one = 0, two = 0, three = 0] = letters;
      this.#first[placeOf(one, two, three)] = 1;
      const known = this.#byHead.get(head) ?? new Map<number, Phrase[]>();
      this.#byHead.set(head, known);
      const hash = hashOf(letters, 0, head);
      known.set(hash, [...(known.get(hash) ?? []), phrase]);
    }
  }

  search(text: Codes, found: Set<Canary>): void {
    if (this.#byHead.size === 0) return;
    const { codes, length } = text;
    const first = this.#first;
    for (let at = 0; at + fewest <= length; at += 1) {
      const one = codes[at] ?? 0;
      if ((one & begins) === 0 || first[placeOf(one, codes[at + 1] ?? 0, codes[at + 2] ?? 0)] === 0) continue;
      this.#lookUp(text, at, found);
    }
  }

  #lookUp(text: Codes, at: number, found: Set<Canary>): void {
    for (const [head, known] of this.#byHead) {
      if (at + head > text.length) continue;
      for (const phrase of known.get(hashOf(text.codes, at, head)) ?? [])
        if (isAt(phrase, text, at) && isEnd(text, at + phrase.letters.length))
          for (const canary of phrase.canaries) found.add(canary);
    }
  }
}

/** Whether a word ends before a place. The s of a genitive still belongs to it. */
const isEnd = (text: Codes, at: number): boolean =>
  isGapBefore(text, at) || (text.codes[at] === genitive && isGapBefore(text, at + 1));

const isGapBefore = ({ codes, length }: Codes, at: number): boolean =>
  at >= length || codes[at] === 0 || ((codes[at] ?? 0) & begins) !== 0;
