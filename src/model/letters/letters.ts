import { latinLook } from './look-alikes.ts';

/** Kinds of characters that are no letters; every other value in the table is a letter. */
const unknown = 0;
/** Ends a word. */
const gap = 1;
/** Hides within a word: a soft hyphen, a joiner, a variation selector, a mark that no letter takes. */
const hidden = 2;
/** Becomes several letters. */
const several = 3;
/** May belong to the character before or after it, so that the text has to be composed first. */
const loose = 4;

/** UTF-16 unit → its letter or kind, learnt when it is first met. */
const table = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const isLoose = /[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u.test(sign);
  const letters = isLoose ? '' : lettersOf(sign);
  const kind = isLoose ? loose : letters.length === 1 ? letters.charCodeAt(0) : kindOf(sign, letters);
  if (kind === several) expansions.set(unit, letters);
  return (table[unit] = kind);
}

const kindOf = (sign: string, letters: string) => (letters ? several : isHidden(sign) ? hidden : gap);
const isHidden = (sign: string) => /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(sign);

/** The letters and digits of one character: NFKC, without case, `ß` as `ss`, in the script that they look like. */
function lettersOf(sign: string): string {
  const small = sign.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
  return [...small.replace(/[^\p{L}\p{N}]/gu, '')].map(latinLook).join('');
}

/** Scripts without spaces: each character counts as a word. */
const isOwnWord = (unit: number) => unit >= 0x3040 && unit <= 0x9fff;

/**
 * The letters of texts in a row, for comparing them whatever their case, marks, punctuation and spaces are. Reused for
 * many texts, because a new buffer for each takes most of the time.
 */
export class ComparedLetters {
  /** UTF-16 units of letters and digits. */
  units = new Uint16Array(1 << 12);
  /** 1 where a word begins. */
  starts = new Uint8Array(1 << 12);
  length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  add(text: string): this {
    const from = this.length;
    if (this.#read(text)) return this;
    this.length = from;
    const composed = text.normalize('NFKC');
    let isNew = true;
    for (const sign of composed) {
      const letters = lettersOf(sign);
      if (letters) isNew = this.#push(letters, isNew);
      else if (!isHidden(sign)) isNew = true;
    }
    return this;
  }

  /** Reads the usual text, one unit at a time. False when it has characters that have to be composed. */
  #read(text: string): boolean {
    this.#reserve(text.length);
    let isNew = true;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let letter = table[unit] ?? unknown;
      if (letter === unknown) letter = learn(unit);
      if (letter > loose) {
        this.starts[this.length] = isNew || isOwnWord(letter) ? 1 : 0;
        this.units[this.length] = letter;
        this.length += 1;
        isNew = false;
      } else if (letter === gap) isNew = true;
      else if (letter === several) isNew = this.#push(expansions.get(unit) ?? '', isNew);
      else if (letter === loose) return false;
    }
    return true;
  }

  #push(letters: string, isNew: boolean): false {
    this.#reserve(letters.length);
    for (let at = 0; at < letters.length; at += 1) {
      const unit = letters.charCodeAt(at);
      this.starts[this.length] = (at === 0 && isNew) || isOwnWord(unit) ? 1 : 0;
      this.units[this.length] = unit;
      this.length += 1;
    }
    return false;
  }

  /** Makes room for so many units more, and for those of long expansions. */
  #reserve(more: number): void {
    const needed = this.length + more + 32;
    if (needed <= this.units.length) return;
    const [units, starts] = [this.units, this.starts];
    this.units = new Uint16Array(needed * 2);
    this.starts = new Uint8Array(needed * 2);
    this.units.set(units);
    this.starts.set(starts);
  }

  /** Whether no word goes on at a place. */
  isEdge = (at: number): boolean => at >= this.length || this.starts[at] === 1;
}

/** The offset in a text of the word that has letter number `count` (from 0); its length when it has fewer letters. */
export function offsetOfLetter(text: string, count: number): number {
  const letters = new ComparedLetters();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu))
    if (letters.add(word).length > count) return index;
  return text.length;
}
