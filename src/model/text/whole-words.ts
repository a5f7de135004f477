/** A range of a text from `start` up to but not including `end`. */
export type Span = { start: number; end: number };

/**
 * Every place of words in a text as whole words and numbers: `43 Meter` is not in `143 Meter`, nor `5 Meter` in `2,5
 * Meter`. White space of any width matches. Scripts without spaces between particles and words (Korean) have no word
 * boundaries to check.
 */
export function placesOf(words: string, text: string): Span[] {
  const tokens = words.trim().split(/\s+/).map(RegExp.escape);
  if (tokens[0] === '') return [];
  const pattern = `${before(words.trim())}${tokens.join('\\s+')}${after(words.trim())}`;
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

export const occurs = (words: string, text: string): boolean => placesOf(words, text).length > 0;

const spaced = String.raw`(?![\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\p{L}`;
const isSpaced = (letter: string) => new RegExp(`^${spaced}$`, 'u').test(letter);

function before(words: string): string {
  const [first = ''] = words;
  if (/\p{N}/u.test(first)) return String.raw`(?<!\p{N})(?<!\p{N}[.,’'\u00a0\u202f])`;
  return isSpaced(first) ? String.raw`(?<![\p{L}\p{N}])` : '';
}

function after(words: string): string {
  const last = [...words].at(-1) ?? '';
  if (/\p{N}/u.test(last)) return String.raw`(?!\p{N})(?![.,’'\u00a0\u202f]\p{N})`;
  return isSpaced(last) ? String.raw`(?![\p{L}\p{N}])` : '';
}
