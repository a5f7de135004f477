import { calendarWords } from '../../i18n/date-words.ts';
import type { CalendarWords } from '../../i18n/shapes/dates.ts';

type Reader = { pattern: RegExp; words: CalendarWords };
const blank = String.raw`(?:\s+(?:>\s*)*)`;
const anyOf = (names: readonly string[]) => names.join('|');
const readers = new Map<string, Reader[]>();

const figures = String.raw`(?<year>1[5-9]\d\d|2[01]\d\d)`;
const year = String.raw`${figures}(?![\d\p{L}])`;
const number = String.raw`(?<!\d[.,]?)(?<day>\d{1,2})`;

/** A day of the week before a date, and one in parentheses after it. */
const before = ({ weekdays, shortWeekdays }: CalendarWords, article: string) =>
  String.raw`(?<![\p{L}\p{N}])(?:(?<![Tt]he )(?<weekday>(?:${anyOf(weekdays)})|(?:${anyOf(shortWeekdays)})(?=[.,]))\.?,?${blank}\(?(?:(?:${article})${blank})?)?`;
const after = ({ weekdays, shortWeekdays }: CalendarWords) =>
  String.raw`(?:${blank}\((?<after>${anyOf([...weekdays, ...shortWeekdays])})\.?\))?`;

function patternsOf(language: keyof typeof calendarWords): string[] {
  const words = calendarWords[language];
  const month = String.raw`(?<month>${anyOf(words.months)})(?![\p{L}]|-\p{L})\.?`;
  switch (language) {
    case 'de': {
      const lead = before(words, 'den|dem|der');
      return [
        // In Markdown, `5\.` at the start of a line prevents a list. An apostrophe shortens the year (’19).
        String.raw`${lead}${number}\\?\.${blank}?${month}(?:${blank}${year}|(?!\s*[’'])${after(words)})`,
        String.raw`${lead}${number}\.\s?(?<figure>\d{1,2})\.\s?${year}`,
      ];
    }
    case 'en': {
      const lead = before(words, 'the');
      const ordinal = '(?:st|nd|rd|th)?';
      return [
        String.raw`${lead}${number}${ordinal}(?:${blank}of)?${blank}${month}(?:,?${blank}${year}|(?!\s*[’'])${after(words)})`,
        String.raw`(?<![Ii]n )${lead}${month}${blank}${number}(?!\d|[.,:]\d|\s*(?:%|per))${ordinal}(?![\p{L}])(?:,?${blank}${year}|(?!\s*[’'])${after(words)})`,
      ];
    }
    case 'ko': {
      const weekday = String.raw`(?:\s*\((?<after>[${words.shortWeekdays.join('')}])(?:요일)?\)|\s+(?<weekday>${anyOf(words.weekdays)}))?`;
      return [
        String.raw`(?:(?<!\d)${figures}\s*년\s*)?(?<!\d)(?<figure>\d{1,2})\s*월\s*(?<day>\d{1,2})\s*일(?!간|째)${weekday}`,
        String.raw`(?<!\d)${figures}\.\s?(?<figure>\d{1,2})\.\s?(?<day>\d{1,2})\.?${weekday}`,
      ];
    }
  }
}

/** The date patterns of a language, with the groups `day`, `month` or `figure`, `year`, `weekday` and `after`. */
export function readersOf(language: string): Reader[] {
  const kept = readers.get(language);
  if (kept) return kept;
  const isKnown = (code: string): code is keyof typeof calendarWords => Object.hasOwn(calendarWords, code);
  const made = isKnown(language)
    ? patternsOf(language).map((source) => ({
        pattern: new RegExp(source, 'gu'),
        words: calendarWords[language],
      }))
    : [];
  readers.set(language, made);
  return made;
}
