import { wordsIn } from '../i18n/words.ts';
import { dayInWords, timeInWords } from '../model/text/dates.ts';

/** Whoever reads, and when: `now` tells what is still to come. */
export type Reviewer = { language: string; timeZone: string; now: Date };

/** An instant where the newsroom is: `16 July 2026, 09:00 (Europe/Berlin)`. */
export function instantForReviewer({ language, timeZone }: Reviewer, at: number | string): string {
  const [day, time] = [dayInWords(language, timeZone, at), timeInWords(language, timeZone, at)];
  return `${wordsIn(language).atTime(day, time)} (${timeZone})`;
}
