import { instantIn, offsetIn, offsetsAt } from '../../model/text/dates.ts';
import { type WrittenDay, spelledDay, zones } from './written-days.ts';

/** An instant with its offset, and what had to be guessed: the zone of its clocks, or the time of its day. */
export type ReadInstant = { instant: string; guessed?: 'zone' | 'day' };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const rfc822 =
  /^(?:[A-Za-z]{2,9}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(?:([+-]\d{2}):?(\d{2})|([A-Za-z]{1,5}))?\s*(?:\(.*\))?$/;
const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(Z)|([+-]\d{2}):?(\d{2})|UTC|GMT)?)?$/i;

const two = (text: string | number): string => String(text).padStart(2, '0');

/**
 * An instant as feeds, databases and people write it: RFC 822, ISO 8601, seconds since 1970, `11.09.2019, 16:27 Uhr`. One
 * without an offset is read by the clocks of the time zone, a day alone at noon. The result has the offset that the zone had
 * then. Undefined when it cannot be read.
 */
export function readInstant(text: string, timeZone: string): ReadInstant | undefined {
  const given = text.trim();
  if (/^\d{9,10}$/.test(given)) return { instant: instantIn(timeZone, Number(given) * 1000) };
  const parts = tailParts(given);
  if (!parts) return undefined;
  const { day, time, offset } = parts;
  const wall = `${day}T${time ?? '12:00:00'}`;
  if (Number.isNaN(Date.parse(`${wall}Z`)) || !sameDay(wall)) return undefined;
  if (offset && time) {
    const at = Date.parse(`${wall}${offset}`);
    return Number.isNaN(at) ? undefined : { instant: instantIn(timeZone, at) };
  }
  const [own = offsetIn(timeZone, Date.parse(`${wall}Z`))] = offsetsAt(timeZone, wall);
  return { instant: instantIn(timeZone, `${wall}${own}`), guessed: time ? 'zone' : 'day' };
}

/** `2019-02-31` is no day, though a clock would show another. */
const sameDay = (wall: string): boolean =>
  new Date(`${wall}Z`).toISOString().slice(0, 10) === wall.slice(0, 10);

function tailParts(text: string): WrittenDay | undefined {
  const a = rfc822.exec(text);
  if (a) {
    const [, day = '', name = '', year = '', hours, minutes, seconds = '00', sign, rest, zone] = a;
    const month = months.indexOf(name.toLowerCase()) + 1;
    if (!month) return spelledDay(text);
    const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
    return {
      day: `${full}-${two(month)}-${two(day)}`,
      time: hours && minutes ? `${two(hours)}:${minutes}:${seconds}` : undefined,
      offset: sign && rest ? `${sign}:${rest}` : zones[zone?.toLowerCase() ?? ''],
    };
  }
  const b = iso.exec(text);
  if (b) {
    const [, year = '', month = '', day = '', hours, minutes, seconds = '00', z, sign, rest] = b;
    const isUtc = Boolean(z) || /UTC|GMT$/i.test(text);
    return {
      day: `${year}-${month}-${day}`,
      time: hours && minutes ? `${hours}:${minutes}:${seconds}` : undefined,
      offset: isUtc ? '+00:00' : sign && rest ? `${sign}:${rest}` : undefined,
    };
  }
  return spelledDay(text);
}
