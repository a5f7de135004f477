const dayLength = 86_400_000;
const first = Date.UTC(2021, 0, 1);
const last = Date.UTC(2026, 5, 30);

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const daysAfter = (day: string, days: number): string => isoDay(Date.parse(day) + days * dayLength);

/** The day of the release number `index` of `count`: evenly spread over 2021-01 … 2026-06, never on a weekend. */
export function publicationDay(index: number, count: number): string {
  const time = first + Math.floor(((index + 0.5) / count) * ((last - first) / dayLength + 1)) * dayLength;
  const weekday = new Date(time).getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return isoDay(time - back * dayLength);
}

/** An instant of that day in Berlin, with the offset of summer or winter. */
export function berlin(day: string, hour: number, minute: number, second = 0): string {
  const year = Number(day.slice(0, 4));
  const isSummer = day >= lastSunday(year, 2) && day < lastSunday(year, 9);
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${day}T${clock}${isSummer ? '+02:00' : '+01:00'}`;
}

function lastSunday(year: number, month: number): string {
  const end = Date.UTC(year, month + 1, 0);
  return isoDay(end - new Date(end).getUTCDay() * dayLength);
}
