const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const instant =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):([0-5]\d))$/;

/** A calendar day (`yyyy-mm-dd`) as it is written. Undefined for anything else, and for a day that does not exist. */
export function writtenDay(value: unknown): string | undefined {
  const [text, year, month, date] = (typeof value === 'string' && day.exec(value.trim())) || [];
  return text !== undefined && exists(Number(year), Number(month), Number(date)) ? text : undefined;
}

/** An ISO 8601 instant with offset, in milliseconds. Undefined for anything else: nothing is guessed. */
export function writtenInstant(value: unknown): number | undefined {
  const found = typeof value === 'string' ? instant.exec(value.trim()) : null;
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(digitsOr0);
  const [, , , , , , , fraction = '', sign, hours = '0', minutes = '0'] = found;
  if (!exists(year, month, date) || Number(hours) > 14) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Date.UTC(year, month - 1, date, hour, minute, second, Number(fraction.padEnd(3, '0'))) - offset;
}

const digitsOr0 = (digits: string | undefined) => Number(digits ?? 0);

function exists(year: number, month: number, date: number): boolean {
  const probe = new Date(Date.UTC(year, month - 1, date));
  return probe.getUTCMonth() === month - 1 && probe.getUTCDate() === date;
}

const hour = 3_600_000;

/**
 * The instant at which a day (`yyyy-mm-dd`) begins in a time zone, in milliseconds: the first quarter of an hour that the
 * calendar there counts to it. Zones change their clocks and differ from UTC by quarters of an hour.
 */
export function midnightOf(day: string, timeZone: string): number {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  let at = Date.parse(`${day}T00:00:00Z`) - 15 * hour;
  while (calendar.format(at) < day) at += hour / 4;
  return at;
}
