import { wordsIn } from '../../i18n/words.ts';
import { dayInWords, timeInWords, zoneInWords } from './dates.ts';

/** An instant as a reader of one language says it, with the name of its time: a lift is read in other zones too. */
export function instantInWords(language: string, timeZone: string, instant: number): string {
  const day = dayInWords(language, timeZone, instant);
  const time = timeInWords(language, timeZone, instant);
  return `${wordsIn(language).atTime(day, time)} (${zoneInWords(language, timeZone, instant)})`;
}
