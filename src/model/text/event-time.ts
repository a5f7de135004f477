import { wordsIn } from '../../i18n/words.ts';
import { dayBegins } from '../../gate/beginning.ts';
import { exactness } from '../../schema/instants.ts';
import type { Event } from '../../schema/event.ts';
import { dayIn, dayInWords, monthInWords, timeInWords } from './dates.ts';

type Time = Pick<Event, 'start' | 'end' | 'precision'>;

/**
 * The time of an event in words: `5. September 2019`, `Ende November 2019`, `3. Juli 2026, 10:00 Uhr bis 12:00 Uhr`.
 */
export function eventTimeInWords(
  { start, end, precision }: Time,
  language: string,
  timeZone: string,
): string {
  const words = wordsIn(language);
  const month = (text: string) => {
    const name = monthInWords(language, text);
    return precision ? words.event.month[precision](name) : name;
  };
  const one = (text: string) => {
    const kind = exactness(text);
    if (kind === 'month') return month(text);
    if (kind === 'day') return dayInWords(language, 'UTC', `${text}T00:00:00Z`);
    return words.atTime(dayInWords(language, timeZone, text), timeInWords(language, timeZone, text));
  };
  if (!end || end === start) return one(start);
  const isSameDay =
    exactness(start) === 'instant' &&
    exactness(end) === 'instant' &&
    dayIn(timeZone, start) === dayIn(timeZone, end);
  return words.event.to(
    one(start),
    isSameDay ? words.event.time(timeInWords(language, timeZone, end)) : one(end),
  );
}

/** Whether the last day of an event is over, or its month if the day is unknown. */
export function isOver(
  { start, end = start }: Pick<Time, 'start' | 'end'>,
  now: number,
  timeZone: string,
): boolean {
  const last = exactness(end) === 'instant' ? dayIn(timeZone, end) : end;
  return dayIn(timeZone, now).slice(0, last.length) > last;
}

/** The instant from which an event is over, in milliseconds: the end of its last day, or of its month. */
export function overAt({ start, end = start }: Pick<Time, 'start' | 'end'>, timeZone: string): number {
  const last = exactness(end) === 'instant' ? dayIn(timeZone, end) : end;
  const [year = 0, month = 0, day] = last.split('-').map(Number);
  const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return dayBegins(new Date(next).toISOString().slice(0, 10), timeZone);
}

/** Whether an event has a day or a time. An event with only a month is in no calendar. */
export const isExact = ({ start }: Pick<Event, 'start'>): boolean => exactness(start) !== 'month';
