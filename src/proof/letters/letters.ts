import { begins, gap, isGap, kindOfUnit, kindTable, lettersAt, several } from './folding.ts';

/** A syllable of Hangul: its first letter, its vowel, and the letter at its end (Unicode, chapter 3.12). */
const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3];
/** A syllable has three letters. What has more makes room for itself. */
const most = 3;

/** Letters one after the other, without what stands between them. A letter that may begin a word has the bit `begins`. */
export class Letters {
  codes: Uint16Array;
  length = 0;
  /** Whether something that is no letter stood before the next one. */
  isApart = true;

  constructor(size = 256) {
    this.codes = new Uint16Array(size);
  }

  clear(): void {
    this.length = 0;
    this.isApart = true;
  }

  /** Makes room for more letters. */
  reserve(more: number): void {
    if (this.length + more <= this.codes.length) return;
    const codes = new Uint16Array(2 * (this.length + more));
    codes.set(this.codes.subarray(0, this.length));
    this.codes = codes;
  }

  /** Appends letters that were read before. */
  append(codes: Uint16Array): void {
    this.reserve(codes.length);
    this.codes.set(codes, this.length);
    this.length += codes.length;
  }

  /**
   * Appends the letters of a text. The loop runs for every character of a site: it reads from memory of its own, since a part
   * of a longer string costs twice the time, and keeps its state in variables of its own.
   */
  add(text: string): this {
    const { length } = text;
    this.reserve(most * length);
    const units = unitsOf(text);
    let { codes, length: count, isApart } = this;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const kind = kindTable[unit] || kindOfUnit(unit);
      if (kind > several) {
        codes[count++] = isApart ? kind | begins : kind;
        isApart = false;
      } else if (kind === gap) {
        isApart ||= unit === space || !isWithinNumber(units, at, length);
      } else if (unit >= firstSyllable && unit <= lastSyllable) {
        const syllable = unit - firstSyllable;
        const tail = syllable % 28;
        codes[count++] = (0x1100 + Math.floor(syllable / 588)) | begins;
        codes[count++] = 0x1161 + Math.floor((syllable % 588) / 28);
        if (tail) codes[count++] = 0x11a7 + tail;
        isApart = false;
      } else if (kind === several) {
        const code = text.codePointAt(at) ?? 0;
        this.length = count;
        this.isApart = isApart;
        this.#addCharacter(code, most * (length - at));
        ({ codes, length: count, isApart } = this);
        if (code > 0xffff) at += 1;
      }
    }
    this.length = count;
    this.isApart = isApart;
    return this;
  }

  /** Appends a character of several letters, or none. `ahead` is the room that the following need. */
  #addCharacter(code: number, ahead: number): void {
    const letters = lettersAt(code);
    if (letters.length === 0) {
      this.isApart ||= isGap(code);
      return;
    }
    this.reserve(letters.length + ahead);
    const { codes } = this;
    let { length } = this;
    const begun = this.isApart ? begins : 0;
    for (let at = 0; at < letters.length; at += 1)
      codes[length++] = (letters[at] ?? gap) | (at === 0 ? begun : 0);
    this.length = length;
    this.isApart = false;
  }
}

const space = 0x20;
const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;
/** The signs within 1.347 and 12,5 and 1’000, and the spaces that do not break. */
const separators: readonly number[] = Array.from(".,'’\u00A0\u2009\u202F", (sign) => sign.charCodeAt(0));

/** Whether a sign stands between the digits of one number. */
function isWithinNumber(units: Uint16Array, at: number, length: number): boolean {
  return (
    isDigit(units[at - 1]) && at + 1 < length && isDigit(units[at + 1]) && separators.includes(units[at] ?? 0)
  );
}

let memory = new Uint16Array(0x10000);

/** The UTF-16 code units of a text, until the next text is asked for. */
function unitsOf(text: string): Uint16Array {
  if (text.length > memory.length) memory = new Uint16Array(2 * text.length);
  Buffer.from(memory.buffer).write(text, 'utf16le');
  return memory;
}

/** The letters of a text. */
export const lettersOf = (text: string): Letters => new Letters().add(text);
