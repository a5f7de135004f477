import { lookup, machineLanguage } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';
import type { LocalWords } from './shapes/local-desk.ts';

/** Apart from the desk’s, for these are said where it is served, and no browser needs them. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<LocalWords>('./desk/*/local-desk.ts', { eager: true, import: 'localWords' })
    : await readLanguages<LocalWords>('./desk', 'local-desk.ts', 'localWords'),
);

/** What the desk of this machine answers when it refuses, in a language. */
export const localWordsIn = (language: string): LocalWords => lookup(dictionaries, language);

/** The same to whoever sits at this machine. The desk has more languages than the commands. */
export const machineLocalWords = (environment: NodeJS.ProcessEnv): LocalWords =>
  localWordsIn(machineLanguage(dictionaries, environment));
