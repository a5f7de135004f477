import { lookup, spokenLanguage } from './lookup.ts';
import { addWords, openWords, readLanguages } from './read-languages.ts';
import type { DeskWords } from './shapes/desk.ts';

/** Apart from the words of the commands, which have other languages. */
const dictionaries = new Map<string, DeskWords>();
const files = import.meta.env
  ? import.meta.glob<DeskWords>('./desk/*/words.ts', { import: 'deskWords' })
  : {};
if (!import.meta.env)
  addWords(dictionaries, await readLanguages<DeskWords>('./desk', 'words.ts', 'deskWords'));
else if (import.meta.env.SSR) await openWords(dictionaries, files);

/** Makes sure that a browser has these words in a language, before they are asked for. */
export const openDeskWords = (language: string): Promise<void> => openWords(dictionaries, files, language);

/** The languages the desk speaks. */
export const deskLanguages: readonly string[] = [...dictionaries.keys()];

/** The language in which the desk speaks to readers of a language. */
export const deskLanguage = (language: string): string => spokenLanguage(dictionaries, language);

/** What editors read at their desk, in a language. */
export const deskWordsIn = (language: string): DeskWords => lookup(dictionaries, language);
