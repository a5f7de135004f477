import ical, { escape, ICalEventStatus } from 'ical-generator';
import type { CalendarFile } from '../../newsroom/pages/dates/calendar-files.ts';
import { calendarTime } from './calendar-time.ts';

/**
 * The dates of the press calendar as iCalendar (RFC 5545) to subscribe to. A date keeps its id whatever happens to it; its
 * sequence grows with each change, and a cancelled one says so. The bytes depend on the dates alone.
 */
export function pressCalendar({ name, publisher, language, dates }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: escape(publisher, false), product: 'Depesche', language: language.toUpperCase() },
  });
  for (const date of dates) {
    const said = [date.note, date.stream].filter((one) => one !== undefined).join('\n');
    calendar.createEvent({
      id: escape(date.uid, false),
      stamp: date.stamp,
      sequence: date.sequence,
      summary: date.title,
      url: date.url,
      ...(said !== '' && { description: said }),
      ...(date.place !== undefined && { location: date.place }),
      ...(date.status === 'confirmed' && { status: ICalEventStatus.CONFIRMED }),
      ...(date.status === 'postponed' && { status: ICalEventStatus.TENTATIVE }),
      ...(date.status === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
      ...calendarTime(date),
    });
  }
  // The generator omits the last line break.
  return `${calendar.toString()}\r\n`;
}
