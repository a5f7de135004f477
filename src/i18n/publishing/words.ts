import { terminalLanguage } from '../faults/words.ts';
import { publishing as de, type PublishingWords } from './de.ts';
import { publishing as en } from './en.ts';
import { publishing as ko } from './ko.ts';

/** The languages in which publishing speaks. */
export const publishingIn: Readonly<Record<string, PublishingWords>> = { de, en, ko };

/** The words of publishing, in the language of whoever sits at this machine. */
export const publishingWords = (environment: NodeJS.ProcessEnv): PublishingWords =>
  publishingIn[terminalLanguage(environment)] ?? en;
