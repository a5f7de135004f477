import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { exactness } from '../../schema/instants.ts';

type Time = Pick<ReleaseRecord['events'][number], 'start' | 'end'>;
type Entry = { allDay?: true; start: Date; end?: Date };

/**
 * Start and end of an event for a calendar: both as days or both as instants. The end is exclusive (RFC 5545, section
 * 3.6.1). An end given as a day or month means its last moment. There is no end if it would not be later than the
 * start, or if its hour is unknown.
 */
export function calendarTime({ start, end = start }: Time): Entry {
  if (exactness(start) === 'day') {
    const first = midnight(start);
    const last = midnight(dayAfter(end));
    return { allDay: true, start: first, end: last > first ? last : nextDay(first) };
  }
  const first = new Date(start);
  const last = instantAfter(end, start);
  return { start: first, ...(last && last > first && { end: last }) };
}

/** The first moment after an end. Without an hour it is midnight in the zone of the event's start. */
function instantAfter(end: string, start: string): Date | undefined {
  if (exactness(end) === 'instant') return new Date(end);
  if (start.startsWith(end)) return undefined;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z';
  return new Date(`${dayAfter(end)}T00:00:00${offset}`);
}

/** The day after an end: after that day, the day of that instant, or the last day of that month. */
function dayAfter(end: string): string {
  if (exactness(end) !== 'month') return dayOf(nextDay(midnight(end.slice(0, 10))));
  const next = midnight(`${end}-01`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return dayOf(next);
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const nextDay = (day: Date) => new Date(day.getTime() + 86_400_000);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
