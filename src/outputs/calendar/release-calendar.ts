import ical, { escape, ICalEventStatus } from 'ical-generator';
import { eventIdOf } from '../../model/address/event-id.ts';
import { isExact } from '../../model/text/event-time.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { calendarTime } from './calendar-time.ts';

/**
 * The events of a release with a known day, as iCalendar (RFC 5545): hours in UTC, whole days as dates with the day
 * after as their end. Undefined when there are none. The date of every entry is that of the release’s last change, so
 * that the same content gives the same bytes. There is no method: it would make this a message, which needs an
 * organiser for replies (RFC 5546).
 */
export function calendarOf(release: ReleaseRecord): string | undefined {
  const events = release.events
    .map((event, place) => ({ ...event, id: eventIdOf(release.guid, place) }))
    .filter(isExact);
  if (events.length === 0) return undefined;
  const calendar = ical({
    prodId: {
      company: asText(release.publisher.legalName),
      product: 'Depesche',
      language: release.language.toUpperCase(),
    },
  });
  for (const event of events) {
    calendar.createEvent({
      id: asText(event.id),
      stamp: release.changedAt,
      sequence: release.version - 1,
      summary: event.title,
      description: release.summary,
      url: release.url,
      ...(event.place !== undefined && { location: event.place }),
      ...(event.status === 'postponed' && { status: ICalEventStatus.TENTATIVE }),
      ...((event.status === 'cancelled' || release.state === 'withdrawn') && {
        status: ICalEventStatus.CANCELLED,
      }),
      ...calendarTime(event),
    });
  }
  // The generator omits the last line break.
  return `${calendar.toString()}\r\n`;
}

/** The generator does not escape ids. They are texts, whose commas must be escaped (RFC 5545, section 3.3.11). */
const asText = (text: string) => escape(text, false);
