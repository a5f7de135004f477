import type { Canary } from '../canary.ts';
import { type Codes, isAt, letterBits, type Phrase } from './phrase.ts';

/** From this number of letters on, a phrase occurs nowhere by chance, not even within longer words. */
export const unmistakable = 30;
/** A prime (FNV). */
const base = 0x01000193;
/** Its power, for the letter that leaves the window. */
const leaving = Array.from({ length: unmistakable }).reduce<number>((power) => Math.imul(power, base), 1);

/** Two bits of a hash, as places among those of the filter. */
const oneOf = (hash: number) => (hash ^ (hash >>> 15)) & 0x3ffff;
const otherOf = (hash: number) => (hash ^ (hash >>> 9)) >>> 14;

/**
 * Searches letters for long phrases. They are found wherever their letters follow each other. A hash of the last letters moves
 * along with the text (Rabin and Karp); a filter of 32 KB, which stays near the processor, answers for nearly all places that
 * no phrase begins there.
 */
export class LongPhrases {
  #filter = new Uint32Array(2 ** 13);
  /** By the hash of their first letters. */
  #phrases = new Map<number, Phrase[]>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      let hash = 0;
      for (const letter of phrase.letters.subarray(0, unmistakable))
        hash = (Math.imul(hash, base) + letter) | 0;
      for (const bit of [oneOf(hash), otherOf(hash)])
        this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      const alike = this.#phrases.get(hash);
      if (alike) alike.push(phrase);
      else this.#phrases.set(hash, [phrase]);
    }
  }

  search(text: Codes, found: Set<Canary>): void {
    if (this.#phrases.size === 0) return;
    const { codes, length } = text;
    const filter = this.#filter;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = (Math.imul(hash, base) + ((codes[at] ?? 0) & letterBits)) | 0;
      if (at < unmistakable - 1) continue;
      if (at >= unmistakable)
        hash = (hash - Math.imul((codes[at - unmistakable] ?? 0) & letterBits, leaving)) | 0;
      const one = oneOf(hash);
      if ((((filter[one >>> 5] ?? 0) >>> (one & 31)) & 1) === 0) continue;
      const other = otherOf(hash);
      if ((((filter[other >>> 5] ?? 0) >>> (other & 31)) & 1) === 0) continue;
      for (const phrase of this.#phrases.get(hash) ?? [])
        if (isAt(phrase, text, at - unmistakable + 1))
          for (const canary of phrase.canaries) found.add(canary);
    }
  }
}
