import type { FaultWords } from '../faults/fault-words.ts';
import { lookup } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';

/** Apart from the words of the commands, for the desk says these too, in more languages. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<FaultWords>('./faults/*/words.ts', { eager: true, import: 'faultWords' })
    : await readLanguages<FaultWords>('./faults', 'words.ts', 'faultWords'),
);

/** What is said of faults, in a language. */
export const faultWordsIn = (language: string): FaultWords => lookup(dictionaries, language);
