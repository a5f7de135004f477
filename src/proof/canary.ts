import { provenWords } from './words.ts';

/** What of a held-back file was found; told in messages in place of what was found. */
export type CanaryKind = 'address' | 'text' | 'contact' | 'file';

/** Words that must not be shipped. `of` is the digest of the path of the file they come from, never the path. */
export type Canary = { kind: CanaryKind; of: string; words: readonly string[] };

const window = 8;
const isInstant = /^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?$/;

/**
 * The canaries of a text: every eight words in a row, or all of a shorter one that is long enough to be found by
 * chance nowhere else (four words, or two of twenty-five letters).
 */
export function canariesOf(text: string, kind: CanaryKind, of: string): Canary[] {
  if (isInstant.test(text)) return [];
  const words = provenWords(text);
  if (words.length >= window) {
    return Array.from({ length: words.length - window + 1 }, (_, start) => ({
      kind,
      of,
      words: words.slice(start, start + window),
    }));
  }
  const isTelling = words.length >= 4 || (words.length >= 2 && words.join('').length >= 25);
  return isTelling ? [{ kind, of, words }] : [];
}

/** The words of a text as one canary, however few: for what is unmistakable, an address or a telephone number. */
export const exactly = (text: string, kind: CanaryKind, of: string): Canary => ({
  kind,
  of,
  words: provenWords(text),
});
