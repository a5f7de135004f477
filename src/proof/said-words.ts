import { provenWords } from './words.ts';

/** From this many letters on, words are the same words wherever their spaces stand. */
const manyLetters = 20;

/** Everything that a file says, as words in which others can be looked up. */
export class SaidWords {
  #words: readonly string[];
  #letters: string | undefined;

  /** The texts are read one after the other, as one. */
  constructor(...texts: readonly string[]) {
    this.#words = provenWords(texts.join(' '));
  }

  /** Whether these words stand here in one piece. */
  has(wanted: readonly string[]): boolean {
    const words = this.#words;
    const [first = ''] = wanted;
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1))
      if (wanted.every((word, index) => words[at + index] === word)) return true;
    const letters = wanted.join('');
    return letters.length >= manyLetters && (this.#letters ??= words.join('')).includes(letters);
  }
}
