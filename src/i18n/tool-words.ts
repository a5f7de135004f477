import { lookup, machineLanguage } from './lookup.ts';
import { byLanguage, readLanguages } from './read-languages.ts';
import type { ToolWords } from './tools/de/words.ts';

const dictionaries = byLanguage(
  import.meta.env
    ? import.meta.glob<ToolWords>('./tools/*/words.ts', { eager: true, import: 'toolWords' })
    : await readLanguages<ToolWords>('./tools', 'words.ts', 'toolWords'),
);

/** The languages in which the tools speak. */
export const toolLanguages: readonly string[] = [...dictionaries.keys()];

/** What the tools say at a terminal or in a log, in a language. */
export const toolWordsIn = (language: string): ToolWords => lookup(dictionaries, language);

/** The language of whoever sits at this machine, from the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export const terminalLanguage = (environment: NodeJS.ProcessEnv): string =>
  machineLanguage(dictionaries, environment);

/** What the tools say to whoever sits at this machine. */
export const terminalWords = (environment: NodeJS.ProcessEnv): ToolWords =>
  toolWordsIn(terminalLanguage(environment));
