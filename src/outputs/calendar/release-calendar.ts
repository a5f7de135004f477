import ical, { escape, ICalEventStatus } from 'ical-generator';
import { isExact } from '../../model/text/event-time.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { calendarTime } from './calendar-time.ts';

/**
 * The events of a release whose day is known, as iCalendar (RFC 5545): hours in UTC, whole days as dates with the day
 * after as their end. What is known only by its month is in no calendar; undefined when nothing else is there. The
 * date of every entry is that of the release’s last change, so that the same content gives the same bytes. It names no
 * method: that would make a message of it, which needs an organiser to answer to (RFC 5546).
 */
export function calendarOf(release: ReleaseRecord): string | undefined {
  const events = release.events
    .map((event, place) => ({ ...event, id: eventId(release.guid, place) }))
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
  // The generator leaves the last line open.
  return `${calendar.toString()}\r\n`;
}

/**
 * An event is known by its place among all events of its release, vague ones included. Its date and its title are
 * what gets corrected, and a calendar that finds a new id keeps the wrong entry beside the right one. When events are
 * put in another order, the entries take each other’s content and a calendar still ends up with the right ones.
 */
const eventId = (guid: string, place: number) => `${guid}#event-${place + 1}`;

/** The generator takes ids as they are; they are texts, whose commas are escaped (RFC 5545, section 3.3.11). */
const asText = (text: string) => escape(text, false);
