import { de } from './de.ts';
import { en, type SetupWords } from './en.ts';
import { ko } from './ko.ts';

const dictionaries: Readonly<Record<string, SetupWords>> = { de, en, ko };

/** The words of the setup in a language, in English where there are none of its own. */
export const setupWordsIn = (language: string): SetupWords => dictionaries[language] ?? en;
export type { SetupWords };
