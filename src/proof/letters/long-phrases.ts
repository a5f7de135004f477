import type { Canary } from '../canary.ts';
import { type Codes, Filter, hashOf, isAt, type Phrase } from './phrase.ts';

/** From this number of letters on, a phrase occurs nowhere by chance, not even within longer words. */
export const unmistakable = 30;
/** The number of letters that are looked up at once. */
const gram = 12;
/** Every so many letters of a text one gram is looked up. A phrase of thirty letters contains one of these wherever it begins. */
const stride = unmistakable - gram + 1;

/** Searches letters for long phrases. They are found wherever their letters follow each other. */
export class LongPhrases {
  #phrases: readonly Phrase[];
  #filter = new Filter(20);
  /** Hash of a gram → the phrases with it: their index times the stride, and its place in them. */
  #grams = new Map<number, number[]>();

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases;
    for (const [index, { letters }] of phrases.entries()) {
      for (let place = 0; place < stride; place += 1) {
        const hash = hashOf(letters, place, gram);
        this.#filter.add(hash);
        const places = this.#grams.get(hash);
        if (places) places.push(index * stride + place);
        else this.#grams.set(hash, [index * stride + place]);
      }
    }
  }

  search(text: Codes, found: Set<Canary>): void {
    const { codes, length } = text;
    if (this.#phrases.length === 0) return;
    for (let at = 0; at + gram <= length; at += stride) {
      const hash = hashOf(codes, at, gram);
      if (!this.#filter.has(hash)) continue;
      for (const known of this.#grams.get(hash) ?? []) {
        const phrase = this.#phrases[Math.floor(known / stride)];
        if (phrase && isAt(phrase, text, at - (known % stride)))
          for (const canary of phrase.canaries) found.add(canary);
      }
    }
  }
}
