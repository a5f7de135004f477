import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { isExact } from '../model/event-time.ts';
import { exactness } from '../schema/calendar.ts';
import type { ReleaseRecord } from '../queries/record.ts';

type Event = ReleaseRecord['events'][number];

const day = 86_400_000;

/**
 * The events of a release whose day is known, as iCalendar (RFC 5545): hours in UTC, whole days as dates with the day
 * after as their end. What is known only by its month is in no calendar; undefined when nothing else is there. The
 * date of every entry is that of the release’s last change, so that the same content gives the same bytes.
 */
export function calendarOf(release: ReleaseRecord): string | undefined {
  const events = release.events.filter(isExact);
  if (events.length === 0) return undefined;
  const calendar = ical({
    prodId: {
      company: release.publisher.legalName,
      product: 'Depesche',
      language: release.language.toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) {
    calendar.createEvent({
      // Its place in the list may change, its title would make a new event of a corrected one.
      id: `${release.guid}#${event.start}`,
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
      ...timeOf(event),
    });
  }
  return calendar.toString();
}

function timeOf({ start, end }: Event) {
  if (exactness(start) === 'instant') {
    return { start: new Date(start), ...(end !== undefined && { end: new Date(end) }) };
  }
  const last = new Date(`${end?.slice(0, 10) ?? start}T00:00:00Z`);
  return { allDay: true, start: new Date(`${start}T00:00:00Z`), end: new Date(last.getTime() + day) };
}
