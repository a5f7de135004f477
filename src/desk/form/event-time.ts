import type { Exactness, FormWords } from '../../i18n/shapes/form.ts';
import { offsetIn, offsetsAt } from '../../model/text/dates.ts';

/** A time of an event as its fields show it. `text` is a value that has none of the three forms. */
export type ShownTime =
  | { is: 'day' | 'month'; value: string }
  | { is: 'instant'; value: string; offset: string }
  | { is: 'text'; value: string };

/** The fields for a value of a file: `2026-09`, `2026-09-05` or `2026-09-05T14:00:00+02:00`. Empty is a day. */
export function shownTime(value: string): ShownTime {
  if (/^(?:\d{4}-\d{2}-\d{2})?$/.test(value)) return { is: 'day', value };
  if (/^\d{4}-\d{2}$/.test(value)) return { is: 'month', value };
  const [, wall = '', offset = ''] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00(?:\.0+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(value) ?? [];
  return wall
    ? { is: 'instant', value: wall, offset: offset === 'Z' ? '+00:00' : offset }
    : { is: 'text', value };
}

/** The offset of a newsroom when its clocks show a time. In the hour that spring leaves out, the one before it. */
const offsetAt = (timeZone: string, wall: string): string =>
  offsetsAt(timeZone, wall)[0] ?? offsetIn(timeZone, Date.parse(`${wall}Z`) - 86_400_000);

/**
 * The value of a file for what the fields show. Without an offset, an instant has that of the newsroom. Empty while
 * something is missing.
 */
export function writtenTime(is: Exactness, value: string, offset: string, timeZone: string): string {
  if (is !== 'instant' || !value) return value;
  return `${value}:00${offset || offsetAt(timeZone, value)}`;
}

/** The same time, said more or less exactly. A month begins on its first day, and a day at nine. */
export function inExactness(is: Exactness, value: string): string {
  if (!value) return '';
  const day = value.length === 7 ? `${value}-01` : value.slice(0, 10);
  return is === 'month' ? value.slice(0, 7) : is === 'day' ? day : `${day}T${value.slice(11, 16) || '09:00'}`;
}

/** What the fields of all times of a newsroom know. */
export type TimeSettings = { words: FormWords['time']; timeZone: string; first: string };
