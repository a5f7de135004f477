const two = (digits: string) => digits.padStart(2, '0');

/** A day as people write it: ISO 8601 with other signs or without zeros, or with the day first and full stops. */
const someDay = /^(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}))(?!\d)/;
const someTime = /^(?:[Tt]|,?\s+)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s?Uhr)?/;
const someOffset = /^\s*(?:([Zz]|UTC|GMT)|(?:UTC|GMT)?\s?([+\-−])(\d{1,2}):?(\d{2})?)$/;

/**
 * The instant that a text most likely means, as ISO 8601, and its offset (empty if there is none). A day that does not
 * exist becomes the last of its month, 24:00 the next midnight, a leap second the one before. Undefined if it is
 * uncertain. The result has the right form, but an offset or a year may be out of range.
 */
export function likelyInstant(text: string): { wall: string; offset: string } | undefined {
  const [day = '', isoYear, isoMonth, isoDate, date = isoDate, month = isoMonth, year = isoYear] =
    someDay.exec(text) ?? [];
  const behind = text.slice(day.length);
  const [time = '', hour = '', minute = '', second] = someTime.exec(behind) ?? [];
  if (!year || !month || !date || !time || Number(minute) > 59) return undefined;
  const rest = behind.slice(time.length);
  const [all, utc, sign, hours = '', minutes = '00'] = someOffset.exec(rest) ?? [];
  if (rest !== '' && all === undefined) return undefined;
  const isNextDay = hour === '24' && minute === '00' && !Number(second ?? 0);
  const existing = existingDay(year, month, date, isNextDay ? 1 : 0);
  if (!existing || (Number(hour) > 23 && !isNextDay) || Number(second ?? 0) > 60) return undefined;
  const seconds = second === undefined ? '' : `:${second === '60' ? '59' : second}`;
  const offset = utc ? 'Z' : sign ? `${sign === '+' ? '+' : '-'}${two(hours)}:${minutes}` : '';
  return { wall: `${existing}T${isNextDay ? '00' : two(hour)}:${minute}${seconds}`, offset };
}

/** The day that a text most likely means (`yyyy-mm-dd`), without its time. */
export function likelyDay(text: string): string | undefined {
  const [, isoYear, isoMonth, isoDate, date = isoDate, month = isoMonth, year = isoYear] =
    someDay.exec(text) ?? [];
  return year && month && date ? existingDay(year, month, date) : undefined;
}

/** The day, or the last of its month if the month is shorter, and some days after it. */
function existingDay(year: string, month: string, date: string, later = 0): string | undefined {
  const [y, m, d] = [year, month, date].map(Number);
  if (!y || !m || m > 12 || !d || d > 31) return undefined;
  const last = new Date(Date.UTC(2000, m, 0));
  last.setUTCFullYear(y, m, 0);
  last.setUTCFullYear(y, m - 1, Math.min(d, last.getUTCDate()) + later);
  return last.getUTCFullYear() > 9999 ? undefined : last.toISOString().slice(0, 10);
}
