import type { Canary } from './canary.ts';
import { lettersOf } from './letters/letters.ts';
import { LongPhrases, unmistakable } from './letters/long-phrases.ts';
import { type Codes, letterBits, type Phrase } from './letters/phrase.ts';
import { ShortPhrases } from './letters/short-phrases.ts';

/** Searches letters for the words of many canaries in one pass. Spaces, punctuation and marks make no difference. */
export class Phrases {
  #long: LongPhrases;
  #short: ShortPhrases;
  /** The number of letters in the longest phrase. */
  longest = 1;

  constructor(canaries: readonly Canary[]) {
    const known = new Map<string, Phrase>();
    for (const canary of canaries) {
      const { codes, length } = lettersOf(canary.words.join(' '));
      const letters = codes.slice(0, length).map((code) => code & letterBits);
      const key = String.fromCharCode(...letters);
      const phrase = known.get(key) ?? { letters, canaries: [] };
      phrase.canaries.push(canary);
      known.set(key, phrase);
      this.longest = Math.max(this.longest, length);
    }
    const phrases = [...known.values()];
    this.#long = new LongPhrases(phrases.filter(({ letters }) => letters.length >= unmistakable));
    this.#short = new ShortPhrases(phrases.filter(({ letters }) => letters.length < unmistakable));
  }

  /** Every canary in a text, or in words that follow each other. */
  in(text: string | readonly string[]): Set<Canary> {
    const found = new Set<Canary>();
    this.search(lettersOf(typeof text === 'string' ? text : text.join(' ')), found);
    return found;
  }

  /** Adds every canary in these letters to `found`. */
  search(text: Codes, found: Set<Canary>): void {
    this.#long.search(text, found);
    this.#short.search(text, found);
  }
}
