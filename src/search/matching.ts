import { folded, transliterated, wordsOf } from '../model/text/folding.ts';

/** Endings of German and English words, and of no other: what is left is what related words share. */
const endings =
  /(?:ungen|ung|heiten|heit|keiten|keit|lichen|liche|lich|ischen|ische|isch|ations?|ings?|ments?|ness|ern|em|en|er|es|ers|ed|ly|ies|e|n|s|y)$/;

/** What a word shares with its other forms, at least four letters: `Besuche` and `besucht` share `besuch`. */
export const stemOf = (word: string): string => word.replace(new RegExp(`(?<=....)${endings.source}`), '');

const spellings = (word: string) => [folded(word), transliterated(word)];

/** Whether a word of a text begins with `wanted`, or is another form of it. */
export function isFormOf(wanted: string, word: string): boolean {
  const searched = folded(wanted);
  return spellings(word).some(
    (written) => written.startsWith(searched) || written.startsWith(stemOf(searched)),
  );
}

/**
 * Whether a word of a text is what a reader means with `wanted`: a form of it, or different at the end of a long word,
 * where fingers slip. Pagefind itself, when no word begins with what is wanted, takes the longest word with which the
 * wanted one begins: `Kran` for `Krankenwagen`.
 */
export function isMeant(wanted: string, word: string): boolean {
  const searched = folded(wanted);
  if (isFormOf(wanted, word)) return true;
  return spellings(word).some(
    (written) => searched.length >= 7 && sharedBeginning(searched, written) >= searched.length - 2,
  );
}

/** Whether what is wanted stands in a word, also inside a compound; a word may bring marks and other words along. */
export function isIn(wanted: string, word: string): boolean {
  const stem = stemOf(folded(wanted));
  // `haf`, which is left of `Hafen`, stands in `Bürgerschaft`: within a word a short stem says nothing.
  if (stem.length > 3 || /\p{Script=Hangul}{2}/u.test(stem))
    return spellings(word).some((written) => written.includes(stem));
  if (stem.length === 3)
    return spellings(word).some((written) => written.startsWith(stem) || written.includes(folded(wanted)));
  return wordsOf(word).some((piece) => isMeant(wanted, piece));
}

/** With how many letters two words begin alike. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
