import type { EventLeaf, PlaceLeaf, VirtualLocationLeaf } from 'schema-dts';
import type { DateShown } from '../../newsroom/pages/dates/calendar-page.ts';
import { graphNode } from './json-ld-node.ts';
import { placeNode } from './json-ld-place.ts';

const statuses = {
  planned: 'EventScheduled',
  confirmed: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const;

/** A date of the press calendar for search engines (https://schema.org/Event). */
export function eventNode({
  name,
  start,
  end,
  status,
  place,
  at,
  stream,
  ...more
}: DateShown['event']): EventLeaf {
  const where =
    place === undefined
      ? []
      : [
          at
            ? placeNode({ ...at, name: place }, true)
            : graphNode<PlaceLeaf>({ '@type': 'Place', name: place }),
        ];
  const online =
    stream === undefined ? [] : [graphNode<VirtualLocationLeaf>({ '@type': 'VirtualLocation', url: stream })];
  const mode = where.length
    ? online.length
      ? 'MixedEventAttendanceMode'
      : 'OfflineEventAttendanceMode'
    : 'OnlineEventAttendanceMode';
  return graphNode<EventLeaf>({
    '@type': 'Event',
    name,
    startDate: start,
    endDate: end,
    eventStatus: `https://schema.org/${statuses[status]}`,
    eventAttendanceMode: where.length || online.length ? `https://schema.org/${mode}` : undefined,
    location: [...where, ...online],
    organizer: { '@type': 'Organization', name: more.organiser },
    description: more.description,
    url: more.url,
  });
}
