import { lookAlikes } from './look-alikes.ts';

/** What `kindOfUnit` says of a character that is not one letter. All other numbers are letters. */
export const unknown = 0;
/** A character between words. */
export const gap = 1;
/** A character within a word that is not seen: a soft hyphen, a joiner, a mark on a letter. */
export const hidden = 2;
/** More than one letter, or half of a surrogate pair: ask `lettersAt`. */
export const several = 3;
/** The bit of a letter before which there is a gap, or which may begin a word wherever it stands. */
export const begins = 0x8000;

const look = new Map(
  lookAlikes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [letters = '', codes = ''] = line.split(': ');
      return codes
        .split(' ')
        .map((code) => [String.fromCodePoint(Number.parseInt(code, 16)), letters] as const);
    }),
);
/** Unicode counts small capitals and letters in black discs among its look-alikes only in part. */
const alphabets: [first: number, letters: string][] = [
  [0x1f150, 'abcdefghijklmnopqrstuvwxyz'],
  [0x1f170, 'abcdefghijklmnopqrstuvwxyz'],
  [0x1f1e6, 'abcdefghijklmnopqrstuvwxyz'],
];
for (const [first, letters] of alphabets)
  for (const [place, letter] of [...letters].entries()) look.set(String.fromCodePoint(first + place), letter);
for (const [place, letter] of [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].entries())
  look.set(letter, 'abcdefghijklmnoprstuvwyz'[place] ?? letter);

const unseen = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const written = /^[\p{L}\p{N}]$/u;
const digit = /^\p{Nd}$/u;
/** Scripts that put no space between words. Every letter of them may begin one. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The letters of a character: in compatibility form (NFKD), without marks, in lower case, ß as ss, digits of all scripts as
 * those of ASCII, and signs of other scripts as the Latin letter that they look like. A syllable of Hangul becomes its two or
 * three letters. I and l are one letter, because the capital of the one looks like the other.
 */
export function foldedLetters(character: string): string {
  let letters = '';
  for (const part of character.normalize('NFKD')) {
    if (unseen.test(part)) continue;
    const seen = digit.test(part)
      ? valueOf(part)
      : (look.get(part) ?? look.get(part.toLowerCase()) ?? look.get(part.toUpperCase()) ?? part);
    for (const letter of seen.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ'))
      if (written.test(letter)) letters += letter === 'l' ? 'i' : letter;
  }
  return letters;
}

/** Decimal digits come in rows of ten. The first of a row is a zero. */
function valueOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (code - first < 9 && digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code < 0x80 ? code - 0x30 : code - first);
}

const kinds = new Uint16Array(0x10000);
/** By code point. */
const many: (Uint16Array | undefined)[] = [];

/** Fifteen bits of a code point. Letters that share them would have to do so in a whole phrase to be mistaken. */
const numberOf = (letter: string) => {
  const bits = (letter.codePointAt(0) ?? 0) & 0x7fff;
  return bits > several ? bits : bits + 0x100;
};

/** The table of all UTF-16 code units: a letter, or one of the kinds above. An `unknown` one is filled in by `kindOfUnit`. */
export const kindTable: Uint16Array = kinds;

/** The kind of a UTF-16 code unit. */
export function kindOfUnit(unit: number): number {
  if (kinds[unit]) return kinds[unit];
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  return (kinds[unit] = isHalf ? several : kindOfCharacter(unit));
}

function kindOfCharacter(code: number): number {
  const character = String.fromCodePoint(code);
  const letters = [...foldedLetters(character)];
  const [first = ''] = letters;
  if (letters.length === 0) return unseen.test(character) ? hidden : gap;
  if (letters.length === 1 && !unspaced.test(character)) return numberOf(first);
  return several;
}

/** The letters of a character that is more than one letter, or none. The first has its bit if it may begin a word. */
export function lettersAt(code: number): Uint16Array {
  const known = many[code];
  if (known) return known;
  const character = code >= 0xd800 && code < 0xe000 ? ' ' : String.fromCodePoint(code);
  const letters = Uint16Array.from([...foldedLetters(character)], numberOf);
  if (letters[0] !== undefined && unspaced.test(character)) letters[0] |= begins;
  return (many[code] = letters);
}

/** Whether a character that is no letter stands between words (`gap`) or within one (`hidden`). */
export const isGap = (code: number): boolean =>
  (code >= 0xd800 && code < 0xe000) || !unseen.test(String.fromCodePoint(code));
