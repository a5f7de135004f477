import type { FaultWords } from '../faults/fault-words.ts';
import { lookup } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';

/** Apart from what else the tools say, for the desk needs these in the browser. */
const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<FaultWords>('./tools/*/faults/words.ts', { eager: true, import: 'faultWords' })
    : await readLanguages<FaultWords>('./tools', 'faults/words.ts', 'faultWords'),
);

/** What is said of faults, in a language. */
export const faultWordsIn = (language: string): FaultWords => lookup(dictionaries, language);
