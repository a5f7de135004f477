import type { ComparedLetters } from '../../model/letters/letters.ts';
import type { TellingPhrase } from './phrases.ts';

/** A phrase and the place of its first letter. */
export type Hit = { phrase: TellingPhrase; at: number };

/** Every run of words has at least this many letters: twenty Hangul syllables weigh as much as fifty letters. */
const window = 20;
/** The letters by which a short phrase is looked up. */
const opening = 4;
const base = 31;
/** The number of bits by which most hashes are dismissed. */
const slots = 1 << 19;

/** Phrases by the hash of their first letters. Most places of a public text are dismissed by one look into `seen`. */
class Openings {
  readonly seen = new Uint8Array(slots / 8);
  readonly #phrases = new Map<number, TellingPhrase[]>();
  readonly count: number;

  constructor(phrases: readonly TellingPhrase[], length: number) {
    this.count = phrases.length;
    for (const phrase of phrases) {
      const hash = hashOf(phrase.units, phrase.start, length);
      const slot = hash & (slots - 1);
      this.seen[slot >> 3] = (this.seen[slot >> 3] ?? 0) | (1 << (slot & 7));
      const alike = this.#phrases.get(hash);
      if (alike) alike.push(phrase);
      else this.#phrases.set(hash, [phrase]);
    }
  }

  /** The phrases with this hash. Undefined for nearly all others. */
  at(hash: number): readonly TellingPhrase[] | undefined {
    const slot = hash & (slots - 1);
    return ((this.seen[slot >> 3] ?? 0) >> (slot & 7)) & 1 ? this.#phrases.get(hash) : undefined;
  }
}

function hashOf(units: Uint16Array, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at += 1) hash = (Math.imul(hash, base) + (units[at] ?? 0)) | 0;
  return hash;
}

/** Searches texts for many phrases in one pass, by a rolling hash (Rabin and Karp). */
export class PhraseIndex {
  readonly #runs: Openings;
  readonly #wholes: Openings;

  constructor(phrases: readonly TellingPhrase[]) {
    this.#runs = new Openings(
      phrases.filter(({ isWhole }) => !isWhole),
      window,
    );
    this.#wholes = new Openings(
      phrases.filter(({ isWhole, start, end }) => isWhole && end - start >= opening),
      opening,
    );
  }

  in(letters: ComparedLetters): Hit[] {
    const hits: Hit[] = [];
    const { units, starts, length } = letters;
    const keep = (phrases: readonly TellingPhrase[] | undefined, at: number) => {
      for (const phrase of phrases ?? []) if (isAt(phrase, at, letters)) hits.push({ phrase, at });
    };
    if (this.#runs.count) {
      const { seen } = this.#runs;
      let drop = 1;
      for (let count = 1; count < window; count += 1) drop = Math.imul(drop, base);
      let hash = hashOf(units, 0, Math.min(window, length));
      for (let at = 0; at + window <= length; at += 1) {
        const slot = hash & (slots - 1);
        if (((seen[slot >> 3] ?? 0) >> (slot & 7)) & 1) keep(this.#runs.at(hash), at);
        hash =
          (Math.imul((hash - Math.imul(units[at] ?? 0, drop)) | 0, base) + (units[at + window] ?? 0)) | 0;
      }
    }
    if (this.#wholes.count)
      for (let at = 0; at + opening <= length; at += 1)
        if (starts[at]) keep(this.#wholes.at(hashOf(units, at, opening)), at);
    return hits;
  }
}

/** Whether a phrase stands anywhere in a text. */
export function occursIn(phrase: TellingPhrase, letters: ComparedLetters): boolean {
  const first = phrase.units[phrase.start] ?? 0;
  const units = letters.units.subarray(0, letters.length);
  for (let at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1))
    if (isAt(phrase, at, letters)) return true;
  return false;
}

/** Whether a phrase stands in a text at a place. */
function isAt({ units, start, end, isWhole }: TellingPhrase, at: number, letters: ComparedLetters): boolean {
  const length = end - start;
  if (at + length > letters.length) return false;
  for (let place = length - 1; place >= 0; place -= 1)
    if (units[start + place] !== letters.units[at + place]) return false;
  return !isWhole || (letters.starts[at] === 1 && letters.isEdge(at + length));
}
