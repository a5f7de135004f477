import { folded, transliterated, wordsOf } from '../../model/letters/folding.ts';

/** Endings of German and English words. Without its ending a word is like its other forms. */
const endings =
  /(?:ungen|ung|heiten|heit|keiten|keit|lichen|liche|lich|ischen|ische|isch|ations?|ings?|ments?|ness|ern|em|en|er|es|ers|ed|ly|ies|e|n|s|y)$/;

/** The stem of a word, at least four letters: `besuch` for `besuche` and `besucht`. */
export const stemOf = (word: string): string => word.replace(new RegExp(`(?<=....)${endings.source}`), '');

const spellings = (word: string) => [folded(word), transliterated(word)];

export const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word);

/** Whether a number of a text begins with `wanted` or has it as a part: `2019` in `5.9.2019`. */
const holdsNumber = (wanted: string, word: string) =>
  word.startsWith(wanted) || word.split(',').includes(wanted);

/** Whether a word of a text begins with `wanted` or with its stem. */
export function isFormOf(wanted: string, word: string): boolean {
  const searched = folded(wanted);
  if (isNumber(searched)) return holdsNumber(searched, folded(word));
  return spellings(word).some(
    (written) => written.startsWith(searched) || written.startsWith(stemOf(searched)),
  );
}

/**
 * Whether a word of a text is the one that a reader means by `wanted`: a form of it, or a long word that differs in its last
 * two letters, where typing errors happen. This check is needed because Pagefind falls back to the longest word that the
 * wanted one begins with: `Kran` for `Krankenwagen`.
 */
export function isMeant(wanted: string, word: string): boolean {
  const searched = folded(wanted);
  if (isFormOf(wanted, word)) return true;
  // In a number every digit counts.
  if (isNumber(searched)) return false;
  return spellings(word).some(
    (written) => searched.length >= 7 && sharedBeginning(searched, written) >= searched.length - 2,
  );
}

/** Whether `wanted` occurs in a word, also within a compound. The word may contain punctuation and further words. */
export function isIn(wanted: string, word: string): boolean {
  const stem = stemOf(folded(wanted));
  if (isNumber(stem))
    return wordsOf(folded(word)).some(
      // With one or two digits every other number would be marked.
      (piece) => holdsNumber(stem, piece) && (stem.length > 2 || !isNumber(piece.slice(stem.length))),
    );
  // `haf`, the stem of `Hafen`, also occurs in `Bürgerschaft`: a short stem counts only at the beginning.
  if (stem.length > 3 || /\p{Script=Hangul}{2}/u.test(stem))
    return spellings(word).some((written) => written.includes(stem));
  if (stem.length === 3)
    return spellings(word).some((written) => written.startsWith(stem) || written.includes(folded(wanted)));
  return wordsOf(word).some((piece) => isMeant(wanted, piece));
}

/** The number of letters at the beginning that two words share. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
