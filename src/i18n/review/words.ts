import { review as de, type ReviewWords } from './de.ts';
import { review as en } from './en.ts';
import { review as ko } from './ko.ts';

/** The languages in which a review is written. */
export const reviewIn: Readonly<Record<string, ReviewWords>> = { de, en, ko };

/** The words of a review in a desk language; English where there are none. */
export const reviewWordsIn = (language: string): ReviewWords => reviewIn[language] ?? en;
