import { wordsIn } from '../../i18n/words.ts';
import { dayInWords, timeInWords, zoneInWords } from './dates.ts';

/** An instant in words of one language, with the name of its time zone, because readers may be in other zones. */
export function instantInWords(language: string, timeZone: string, instant: number): string {
  const day = dayInWords(language, timeZone, instant);
  const time = timeInWords(language, timeZone, instant);
  return `${wordsIn(language).atTime(day, time)} (${zoneInWords(language, timeZone, instant)})`;
}
