/** Texts without digits in which nothing has to change: most words are such, and many are compared. */
const isPlain = /^[ -/:-_a-~À-ÖØ-öø-ÿ가-힣]*$/;
/** Characters that nobody sees within a word, and trade marks, which NFKC would make letters. */
const unseen = /[\p{Default_Ignorable_Code_Point}™℠]/gu;
/** Marks without a letter: NFKC splits `¨` into a space and one. */
const strayMarks = /(?<![\p{L}\p{M}])\p{M}+/gu;
/** Apostrophes, and the marks that people type for one. */
const apostrophes = /[`´ʹʻʼʽˈ‘’‛′]/g;
/** Dashes and the minus sign: `Hafen‑Stadt`, `2019–2021`. */
const hyphens = /[\u2010-\u2015\u2212]/g;

const space = String.raw` \u00a0\u2000-\u200a\u202f\u205f\u3000`;
const grouping = String.raw`.,'’${space}`;
/**
 * The pattern of a number with separated thousands: `1.200`, `1 200`, `1,200`. A phone number and a list are none, nor are
 * the numbers in `A4 200`. Its first group is the separator.
 */
export const groupedNumber =
  String.raw`(?<!\p{Nd}[:${grouping}]?|\p{L}(?=\p{Nd}{1,3}[${space}]))(?!0)` +
  String.raw`\p{Nd}{1,3}([${grouping}])\p{Nd}{3}(?:\1\p{Nd}{3})*(?!\1?\p{Nd})`;
const grouped = new RegExp(groupedNumber, 'gu');
/** A point within a number, and a colon, unless thousands may follow: `9.4`, `10:30`. */
const points = /(?<=\p{Nd})(?:\.|:(?!\p{Nd}{3}))(?=\p{Nd})/gu;

/**
 * The same text for each of its writings, with case and diacritics: no soft hyphens or other unseen characters; plain
 * letters for ligatures, full-width, raised and lowered ones; letters composed; one apostrophe, one hyphen, one space;
 * numbers without separated thousands and with a decimal comma. `CO₂` becomes `CO2`, `1.200,5` and `1,200.5` become `1200,5`.
 */
export function plainWriting(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .normalize('NFKC')
    .replace(strayMarks, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace(grouped, (digits) => digits.replace(/\P{Nd}/gu, ''))
    .replace(points, ',');
}

const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
};

/** A text in plain writing and lower case without diacritics: `Bösenberg` becomes `bosenberg`. */
export function folded(text: string): string {
  return withoutCase(text).replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A text transliterated to ASCII: `Bösenberg` becomes `boesenberg`. */
export function transliterated(text: string): string {
  return folded(withoutCase(text).replace(/[äöüßæøåł]/g, (letter) => spelledOut[letter] ?? letter));
}

const withoutCase = (text: string) => plainWriting(text).toLowerCase();

/** A run of letters and digits, with unseen characters in it and the separators within a number: `12,5`. */
const word =
  /(?:[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]|(?<=\p{Nd})[.,:'’\u00a0\u2009\u202f](?=\p{Nd}))+/gu;

/** The words and numbers of a text, as written. */
export const wordsOf = (text: string): string[] =>
  (text.match(word) ?? []).filter((found) => /[\p{L}\p{N}]/u.test(found));
