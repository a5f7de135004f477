import { de, type Words } from './de.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

const dictionaries: Readonly<Record<string, Words>> = { de, en, ko };

/** The interface words of a language; a language without a dictionary of ours reads English words. */
export function wordsIn(language: string): Words {
  return dictionaries[language] ?? dictionaries[language.split('-')[0] ?? ''] ?? en;
}

/** A language's own name for itself (`한국어`), for language switches. */
export function languageName(language: string): string {
  return (
    dictionaries[language]?.languageName ??
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ??
    language
  );
}

/** The name of one language in the words of another (`Koreanisch` in German). */
export function languageNameIn(shown: string, reader: string): string {
  return (
    wordsIn(reader).languageNameIn[shown] ??
    new Intl.DisplayNames([reader], { type: 'language' }).of(shown) ??
    shown
  );
}

/** The parser's words for a footnote section. */
export function footnoteWords(language: string): { label: string; backLabel: string } {
  const { label, back } = wordsIn(language).footnotes;
  return { label, backLabel: back };
}

export type { Words };
