import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { exactness } from '../../schema/instants.ts';

type Time = Pick<ReleaseRecord['events'][number], 'start' | 'end'>;
type Entry = { allDay?: true; start: Date; end?: Date };

/**
 * When an event begins and ends, as a calendar wants it: both as days or both as instants, the end no longer part of
 * the event (RFC 5545, section 3.6.1). An end known only by its day or month is the last moment of that. There is no
 * end where it would not be later than the start, and none where an hour would have to be guessed.
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

/** The first moment after an end; where it has no hour of its own, midnight where the event began. */
function instantAfter(end: string, start: string): Date | undefined {
  if (exactness(end) === 'instant') return new Date(end);
  if (start.startsWith(end)) return undefined;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z';
  return new Date(`${dayAfter(end)}T00:00:00${offset}`);
}

/** The day after an end: after that day, after the day of that instant, after the last day of that month. */
function dayAfter(end: string): string {
  if (exactness(end) !== 'month') return dayOf(nextDay(midnight(end.slice(0, 10))));
  const next = midnight(`${end}-01`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return dayOf(next);
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const nextDay = (day: Date) => new Date(day.getTime() + 86_400_000);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
