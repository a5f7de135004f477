import type { FaultWords } from '../faults/fault-words.ts';
import { lookup } from './lookup.ts';
import { addWords, openWords, readLanguages } from './read-languages.ts';

/** Apart from the words of the commands, for the desk says these too, in more languages. */
const dictionaries = new Map<string, FaultWords>();
const files = import.meta.env
  ? import.meta.glob<FaultWords>('./faults/*/words.ts', { import: 'faultWords' })
  : {};
if (!import.meta.env)
  addWords(dictionaries, await readLanguages<FaultWords>('./faults', 'words.ts', 'faultWords'));
else if (import.meta.env.SSR) await openWords(dictionaries, files);

/** Makes sure that a browser has these words in a language, before they are asked for. */
export const openFaultWords = (language: string): Promise<void> => openWords(dictionaries, files, language);

/** What is said of faults, in a language. */
export const faultWordsIn = (language: string): FaultWords => lookup(dictionaries, language);
