import { lookup, spokenLanguage } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';
import type { DeskWords } from './shapes/desk.ts';

/** Apart from the words of the commands, which have other languages. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<DeskWords>('./desk/*/words.ts', { eager: true, import: 'deskWords' })
    : await readLanguages<DeskWords>('./desk', 'words.ts', 'deskWords'),
);

/** The languages the desk speaks. */
export const deskLanguages: readonly string[] = [...dictionaries.keys()];

/** The language in which the desk speaks to readers of a language. */
export const deskLanguage = (language: string): string => spokenLanguage(dictionaries, language);

/** What editors read at their desk, in a language. */
export const deskWordsIn = (language: string): DeskWords => lookup(dictionaries, language);
