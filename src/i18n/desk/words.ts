import { de } from './de.ts';
import type { DeskWords } from './desk-words.ts';
import { en } from './en.ts';

/** The languages the desk speaks; another reads English. */
export const deskDictionaries: Readonly<Record<string, DeskWords>> = { de, en };

/** The words of the desk in a language. */
export const deskWordsIn = (language: string): DeskWords => deskDictionaries[language] ?? en;
