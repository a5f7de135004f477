import { de } from './de.ts';
import { en } from './en.ts';
import type { FaultWords } from './fault-words.ts';
import { ko } from './ko.ts';

const dictionaries: Readonly<Record<string, FaultWords>> = { de, en, ko };

/** The words for faults in a desk language; English where there are none. */
export function faultWordsIn(language: string): FaultWords {
  return dictionaries[language] ?? en;
}

/** The language of whoever sits at this machine, from the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function terminalLanguage(environment: NodeJS.ProcessEnv): string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en';
  const language = locale.slice(0, 2).toLowerCase();
  return language in dictionaries ? language : 'en';
}
