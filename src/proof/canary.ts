import { provenWords } from './words.ts';

/** The kind of secret that was found. Messages print the kind, never the secret itself. */
export type CanaryKind = 'address' | 'text' | 'contact' | 'file';

/** Words that must not be shipped. `of` is a digest of the path of their file, never the path itself. */
export type Canary = { kind: CanaryKind; of: string; words: readonly string[] };

const window = 8;
const isInstant = /^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]+)?$/;

/**
 * The canaries of a text: every run of eight words. A shorter text is one canary if it is too long to occur elsewhere by
 * chance: at least four words, or two words with twenty-five letters together. Otherwise it has none.
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

/** All words of a text as one canary, however few. For unmistakable texts: an address, a telephone number. */
export const exactly = (text: string, kind: CanaryKind, of: string): Canary => ({
  kind,
  of,
  words: provenWords(text),
});
