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
