import type { Canary } from '../canary.ts';
import { begins } from './folding.ts';
import { type Codes, Filter, hashOf, isAt, type Phrase } from './phrase.ts';

/** The first letters that are looked up, by the length of a phrase. Fewer letters occur everywhere and are not searched. */
const heads = [8, 3];
const fewest = 3;
const genitive = 's'.charCodeAt(0);

/** Searches letters for short phrases. They are found only between gaps: “Kai Anker” is not in “Kai Ankermann”. */
export class ShortPhrases {
  #first = new Filter(16);
  /** By the number of first letters that are looked up: the hash of these → phrases. */
  #byHead = new Map<number, Map<number, Phrase[]>>();

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const { letters } = phrase;
      const head = heads.find((count) => count <= letters.length);
      if (head === undefined) continue;
      this.#first.add(hashOf(letters, 0, fewest));
      const known = this.#byHead.get(head) ?? new Map<number, Phrase[]>();
      this.#byHead.set(head, known);
      const hash = hashOf(letters, 0, head);
      known.set(hash, [...(known.get(hash) ?? []), phrase]);
    }
  }

  search(text: Codes, found: Set<Canary>): void {
    if (this.#byHead.size === 0) return;
    const { codes, length } = text;
    for (let at = 0; at + fewest <= length; at += 1) {
      if (((codes[at] ?? 0) & begins) === 0 || !this.#first.has(hashOf(codes, at, fewest))) continue;
      for (const [head, known] of this.#byHead)
        for (const phrase of known.get(hashOf(codes, at, head)) ?? [])
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
