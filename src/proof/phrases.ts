import type { Canary } from './canary.ts';

/** A run of words, each as a number, and the canaries with exactly these words. */
type Phrase = { numbers: readonly number[]; canaries: Canary[] };

/** The number of every word that is in no phrase. */
export const other = 0;

/** Searches a list of words for many phrases in one pass. */
export class Phrases {
  #numbers = new Map<string, number>();
  /** The phrases by their first two words. A phrase of one word has no second. */
  #phrases = new Map<number, Phrase[]>();
  #single = new Set<number>();
  /** The number of words in the longest phrase. */
  longest = 1;

  constructor(canaries: readonly Canary[]) {
    const all = canaries.map((canary) => ({
      canary,
      numbers: canary.words.map((word) => this.#learn(word)),
    }));
    for (const { canary, numbers } of all) {
      if (!numbers.length) continue;
      const key = this.#key(numbers[0], numbers[1]);
      const alike = this.#phrases.get(key) ?? [];
      const same = alike.find(
        (phrase) => isAt(phrase.numbers, numbers, 0) && phrase.numbers.length === numbers.length,
      );
      if (same) same.canaries.push(canary);
      else alike.push({ numbers, canaries: [canary] });
      this.#phrases.set(key, alike);
      this.longest = Math.max(this.longest, numbers.length);
      if (numbers.length === 1) this.#single.add(numbers[0] ?? other);
    }
  }

  #learn(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  #key(first = other, second = other): number {
    return first * (this.#numbers.size + 1) + second;
  }

  /** Words as numbers, which compare faster. A run of unknown words becomes one `other`: no phrase can be in it. */
  numbered(words: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const word of words) {
      const number = this.#numbers.get(word) ?? other;
      if (number !== other || numbers.at(-1) !== other) numbers.push(number);
    }
    return numbers;
  }

  /** Every canary whose words occur in this list, one directly after the other. */
  in(words: readonly string[]): Set<Canary> {
    return this.among(this.numbered(words));
  }

  /** The same for words that are numbers already. */
  among(numbers: readonly number[]): Set<Canary> {
    const found = new Set<Canary>();
    for (let place = 0; place < numbers.length; place += 1) {
      const [number = other, next = other] = [numbers[place], numbers[place + 1]];
      if (number === other) continue;
      if (this.#single.has(number)) this.#add(this.#key(number), numbers, place, found);
      if (next !== other) this.#add(this.#key(number, next), numbers, place, found);
    }
    return found;
  }

  #add(key: number, numbers: readonly number[], place: number, found: Set<Canary>): void {
    for (const phrase of this.#phrases.get(key) ?? [])
      if (isAt(phrase.numbers, numbers, place)) for (const canary of phrase.canaries) found.add(canary);
  }
}

/** Whether `numbers` has the `wanted` ones at a place. */
function isAt(wanted: readonly number[], numbers: readonly number[], place: number): boolean {
  for (let index = wanted.length - 1; index >= 0; index -= 1)
    if (wanted[index] !== numbers[place + index]) return false;
  return true;
}
