/** A day and a time as people write them. `offset` is there if they named a zone. */
export type WrittenDay = { day: string; time?: string | undefined; offset?: string | undefined };

const namesOf = (part: 'month' | 'weekday', of: (at: number) => Date, count: number): Map<string, number> =>
  new Map(
    ['de', 'de-AT', 'en', 'fr'].flatMap((language) =>
      (['long', 'short'] as const).flatMap((length) => {
        const format = new Intl.DateTimeFormat(language, { [part]: length, timeZone: 'UTC' });
        return Array.from({ length: count }, (_, at) => [plain(format.format(of(at))), at + 1] as const);
      }),
    ),
  );
const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

const months = namesOf('month', (at) => new Date(Date.UTC(2026, at)), 12);
const weekdays = namesOf('weekday', (at) => new Date(Date.UTC(2026, 0, at + 1)), 7);

/** Offsets of the zones that people and feeds name by letters. */
export const zones: Readonly<Record<string, string>> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  kst: '+09:00',
};

// `Montag, 7. Dezember 2026`, `den 7.12.2026`, `7th December 2026`, `lundi 1er décembre 2026`
const dayFirst =
  /^(?:(?!(?:den|the|le)\s)(\p{L}+)\.?,?\s+)?(?:(?:den|the|le)\s+)?(\d{1,2})(?:\.\s*(\d{1,2})\.|(?:\.|st|nd|rd|th|er)?\s*(?:of\s+)?(\p{L}+)\.?,?)\s*(\d{4})(?!\d)(.*)$/iu;
// `Monday, December 7, 2026`
const monthFirst =
  /^(?:(\p{L}+)\.?,?\s+(?=\p{L}))?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/iu;
// `2026년 12월 7일 월요일`
const korean = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일(?:\s*\(?[월화수목금토일](?:요일)?\)?)?(.*)$/u;
// `, um 9.30 Uhr MEZ`, ` at 9:30 a.m. CET`, ` à 9 h 30`, ` 오후 3시 30분`. An hour alone says that it is one.
const clock =
  /^\s*,?\s*(?:(?:um|ab|at|from|à|–|-)\s+)?(오전|오후)?\s*(\d{1,2})(?:\s*[:.h시]\s*(\d{2})분?)?\s*(uhr|h|시|a\.?m\.?|p\.?m\.?)?\s*(?:\(?(\p{L}{1,5})\)?)?$/iu;

const two = (text: string | number): string => String(text).padStart(2, '0');

/** A day with its time, if there is one, in German, English, French or Korean words. Undefined for any other line. */
export function spelledDay(text: string): WrittenDay | undefined {
  const line = text.normalize('NFC');
  const a = dayFirst.exec(line);
  if (a) {
    const [, weekday, day = '', number, name = '', year = '', rest = ''] = a;
    return isWeekday(weekday) ? dated(year, number ?? monthOf(name), day, rest) : undefined;
  }
  const b = monthFirst.exec(line);
  if (b) {
    const [, weekday, name = '', day = '', year = '', rest = ''] = b;
    return isWeekday(weekday) ? dated(year, monthOf(name), day, rest) : undefined;
  }
  const [whole, year = '', month = '', day = '', rest = ''] = korean.exec(line) ?? [];
  return whole === undefined ? undefined : dated(year, month, day, rest);
}

const isWeekday = (word: string | undefined): boolean => word === undefined || weekdays.has(plain(word));
const monthOf = (name: string): number | undefined => months.get(plain(name));

function dated(
  year: string,
  month: string | number | undefined,
  day: string,
  rest: string,
): WrittenDay | undefined {
  if (month === undefined) return undefined;
  const found = { day: `${year}-${two(month)}-${two(day)}` };
  if (!rest.trim()) return found;
  const [whole, half = '', hours = '', minutes, sign = '', zone] = clock.exec(rest) ?? [];
  if (whole === undefined || (minutes === undefined && !sign && !half && !/시/u.test(rest))) return undefined;
  const offset = zone === undefined ? undefined : zones[zone.toLowerCase()];
  if (zone !== undefined && !offset) return undefined;
  const isAfternoon = half === '오후' || /^p/i.test(sign);
  const isTwelve = half !== '' || /^[ap]/i.test(sign);
  const hour = isTwelve ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return { ...found, time: `${two(hour)}:${minutes ?? '00'}:00`, offset };
}
