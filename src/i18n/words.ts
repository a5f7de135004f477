import { lookup, ownLanguage } from './lookup.ts';
import { hasRightToLeft, isolating } from './isolated.ts';
import { type OwnWords, withOwnWords } from './own-words.ts';
import { byLanguage, readLanguages } from './read-languages.ts';
import type { Words } from './site/de/words.ts';

/** What readers read, in every language. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<Words>('./site/*/words.ts', { eager: true, import: 'words' })
    : await readLanguages<Words>('./site', 'words.ts', 'words'),
);

/** The words of every language. */
export const everyLanguage = (): Words[] => [...dictionaries.values()];

/** Whether a language, or the one of which it is a region’s, has a dictionary of ours. */
export const hasWords = (language: string): boolean => ownLanguage(dictionaries, language) !== undefined;

/** English words in pages of other languages. One that runs the other way names itself in letters that do. */
const borrowed = new Map<string, Words>();

const own = new Map<string, Words>();
let taken = '{}';

/**
 * Takes the newsroom’s own words, by language, in place of all that were taken before. Only the reading of the store does
 * this, once for each newsroom: from then on everybody reads them.
 */
export function takeOwnWords(given: Readonly<Record<string, OwnWords>>): void {
  own.clear();
  taken = JSON.stringify(given);
  for (const [language, words] of Object.entries(given))
    own.set(language, withOwnWords(houseWordsIn(language), words));
}

/** The newsroom’s own words as JSON, for keys of what is made with them. */
export const ownWordsTaken = (): string => taken;

/** The interface words of a language; one without a dictionary of ours reads English words, and the check says so. */
export const wordsIn = (language: string): Words => own.get(language) ?? houseWordsIn(language);

/** The dictionary of a language as it is without the newsroom’s own words. */
export function houseWordsIn(language: string): Words {
  const house = lookup(dictionaries, language);
  if (hasWords(language) || !language) return house;
  const known = borrowed.get(language) ?? (hasRightToLeft(languageName(language)) ? isolating(house) : house);
  borrowed.set(language, known);
  return known;
}

/** A language's own name for itself (`한국어`), for language switches. */
export function languageName(language: string): string {
  return dictionaries.get(language)?.languageName ?? languageNameIn(language, language);
}

/** The name of one language in the words of another (`Koreanisch` in German). */
export function languageNameIn(shown: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(shown) ?? shown;
}

/** The parser's words for a footnote section. */
export function footnoteWords(language: string): { label: string; backLabel: string } {
  const { label, back } = wordsIn(language).footnotes;
  return { label, backLabel: back };
}

export type { Words };
