import type { Canary } from '../canary.ts';

/** The letters of a phrase, and the canaries with exactly these letters. */
export type Phrase = { letters: Uint16Array; canaries: Canary[] };

/** Letters one after the other (`Letters`). */
export type Codes = { codes: Uint16Array; length: number };

/** A letter without its bit for the beginning of a word. */
export const letterBits = 0x7fff;

/** A hash of some letters, as a signed number of 32 bits. */
export function hashOf(codes: Uint16Array, from: number, count: number): number {
  let hash = 0;
  for (let at = from; at < from + count; at += 1)
    hash = (Math.imul(hash, 0x01000193) + ((codes[at] ?? 0) & letterBits)) | 0;
  return hash ^ (hash >>> 15);
}

/** Whether a phrase stands at a place. */
export function isAt({ letters }: Phrase, { codes, length }: Codes, at: number): boolean {
  if (at < 0 || at + letters.length > length) return false;
  for (let index = 0; index < letters.length; index += 1)
    if (letters[index] !== ((codes[at + index] ?? 0) & letterBits)) return false;
  return true;
}

/**
 * One bit for a part of each hash. It answers for nearly all places of a text that no phrase is there, from memory that stays
 * near the processor.
 */
export class Filter {
  #bits: Uint32Array;
  #mask: number;

  /** `size` is the number of its bits, as a power of two. */
  constructor(size: number) {
    this.#bits = new Uint32Array(2 ** (size - 5));
    this.#mask = 2 ** size - 1;
  }

  add(hash: number): void {
    const bit = hash & this.#mask;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  has(hash: number): boolean {
    const bit = hash & this.#mask;
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}
