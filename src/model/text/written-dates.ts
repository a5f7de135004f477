import { calendarWords } from '../../i18n/date-words.ts';
import { readersOf } from './date-patterns.ts';

/** A date in running text: `Montag, 5. September 2019`, `September 5`, `9월 5일(목)`. */
export type WrittenDate = {
  /** Its offset in the text, and its words. */
  index: number;
  words: string;
  day: number;
  month: number;
  year?: number;
  /** The day of the week in the text, 0 for Sunday. */
  weekday?: number;
};

const placeOf = (name: string, lists: readonly (readonly string[])[]) =>
  lists.map((names) => names.findIndex((one) => one.split('|').includes(name))).find((index) => index >= 0);

/** The dates in a text of a language, in order. Empty for a language whose month names are unknown here. */
export function datesIn(text: string, language: string): WrittenDate[] {
  const found = readersOf(language).flatMap(({ pattern, words }) =>
    [...text.matchAll(pattern)].flatMap((match): WrittenDate[] => {
      const { day, month, figure, year: inYear, weekday, after: behind } = match.groups ?? {};
      const named = weekday ?? behind;
      const inWeek = named && placeOf(named, [words.weekdays, words.shortWeekdays]);
      const date = {
        index: match.index,
        // Without the full stop of the sentence.
        words: match[0].replace(/\.$/, ''),
        day: Number(day),
        month: figure ? Number(figure) : (placeOf(month ?? '', [words.months]) ?? -1) + 1,
        ...(inYear && { year: Number(inYear) }),
        ...(typeof inWeek === 'number' && { weekday: inWeek }),
      };
      return dayOf(date, date.year ?? 2000) ? [date] : [];
    }),
  );
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ index }, place, all) =>
      all.slice(0, place).every((one) => one.index + one.words.length <= index),
    );
}

/** The day (`yyyy-mm-dd`) of a date in a year. Undefined when that year has no such day. */
export function dayOf(
  { month, day }: Pick<WrittenDate, 'month' | 'day'>,
  inYear: number,
): string | undefined {
  const iso = `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : undefined;
}

/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The name of a day of the week in texts of a language: `Donnerstag`. */
export const weekdayName = (language: string, day: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Beyond a third of a year, a date may also be in the year before or after. */
const nearDays = 120;

/**
 * The day of a date without a year in a release of `published` (`yyyy-mm-dd`). Undefined unless it is certain: it is
 * near, and the text around it mentions neither another year nor every year.
 */
export function dayMeant(
  date: WrittenDate,
  published: string,
  around: string,
  language: string,
): string | undefined {
  if (date.year) return dayOf(date, date.year);
  const at = Date.parse(`${published}T00:00:00Z`);
  const own = Number(published.slice(0, 4));
  const near = [own - 1, own, own + 1]
    .map((candidate) => dayOf(date, candidate))
    .find((day) => day && Math.abs(Date.parse(`${day}T00:00:00Z`) - at) <= nearDays * 86_400_000);
  if (!near) return undefined;
  const words = Object.hasOwn(calendarWords, language)
    ? calendarWords[language as keyof typeof calendarWords]
    : undefined;
  const speaksOfOthers = [...around.matchAll(/(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)/g)].some(
    ([other]) => other !== near.slice(0, 4),
  );
  return speaksOfOthers || words?.anyYear.test(around) ? undefined : near;
}
