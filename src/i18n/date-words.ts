import type { CalendarWords } from './shapes/dates.ts';
import { calendar as de } from './tools/de/dates.ts';
import { calendar as en } from './tools/en/dates.ts';
import { calendar as ko } from './tools/ko/dates.ts';

/**
 * The names of months and days, by the languages whose dates the check can read: how a date is put together is code
 * (`src/model/text/date-patterns.ts`), so these languages are named, and no other reads English names.
 */
export const calendarWords: Readonly<Record<'de' | 'en' | 'ko', CalendarWords>> = { de, en, ko };
