import type { FaultWords } from '../faults/fault-words.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import type { EditorWords } from '../i18n/shapes/editor.ts';

/** The sentences of faults in a language of the desk, with its own where nobody there sees Markdown. */
export function deskSentences({ faults }: EditorWords, language: string): FaultWords {
  const usual = faultWordsIn(language);
  return { ...usual, rules: { ...usual.rules, ...faults.rules } };
}
