import { terminalLanguage } from '../faults/words.ts';
import type { CommandWords } from './command-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

const dictionaries: Readonly<Record<string, CommandWords>> = { de, en, ko };

/** The words of the commands, in the language of whoever sits at this machine. */
export const commandWords = (environment: NodeJS.ProcessEnv): CommandWords =>
  dictionaries[terminalLanguage(environment)] ?? en;
