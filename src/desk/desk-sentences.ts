import type { FaultWords } from '../faults/fault-words.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import type { DeskWords } from '../i18n/shapes/desk.ts';

/** The sentences of faults in a language of the desk, with its own where nobody there sees Markdown. */
export function deskSentences({ prose }: DeskWords, language: string): FaultWords {
  const usual = faultWordsIn(language);
  return { ...usual, rules: { ...usual.rules, ...prose.faults.rules } };
}
