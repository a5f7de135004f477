import type { Problem } from '../../faults/fault.ts';

/**
 * What a character says: a Hangul syllable, a kana or an ideograph as much as two and a half letters of an alphabet. `code`
 * is a code point or a UTF-16 unit.
 */
export const weightOf = (code: number): number =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x3ffff)
    ? 2.5
    : 1;

/** The length of a text in letters of an alphabet, so that the same limit fits every script. */
export const lengthInLetters = (text: string): number => {
  let length = 0;
  for (const sign of text) length += weightOf(sign.codePointAt(0) ?? 0);
  return length;
};

/** The number of characters as writers count them, and how many of such characters a limit in letters allows. */
export function counted(text: string): {
  length: number;
  atLeast(min: number): number;
  atMost(max: number): number;
} {
  const length = [...text].length;
  const each = length ? lengthInLetters(text) / length : 1;
  return { length, atLeast: (min) => Math.ceil(min / each), atMost: (max) => Math.floor(max / each) };
}

/** The problem of a text that is too short or too long, in characters of its own script. Undefined for an empty text. */
export function lengthProblem(text: string, min: number, max: number): Problem | undefined {
  const length = lengthInLetters(text);
  if (text === '' || (length >= min && length <= max)) return undefined;
  const { length: count, atLeast, atMost } = counted(text);
  return length < min
    ? { rule: 'textTooShort', facts: { min: atLeast(min), length: count } }
    : { rule: 'textTooLong', facts: { max: atMost(max), length: count } };
}
