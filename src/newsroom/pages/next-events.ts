import { eventTimeInWords, isOver } from '../../model/text/event-time.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The number of events on the front page. */
const shown = 3;

/** The start of an event for sorting. One of which only the month is known comes at its end. */
const startOf = (start: string): number => Date.parse(start.length === 7 ? `${start}-28` : start);

/** The next events of all releases that readers of a language see, the nearest first: neither over nor called off. */
export function nextEvents(newsroom: OpenNewsroom, language: string) {
  const { urls, now, timeZone } = newsroom;
  return newsroom
    .shelves(language)
    .all.flatMap(({ entry: { data } }) =>
      data.events.flatMap((event, index) =>
        ['planned', 'confirmed'].includes(event.status) && !isOver(event, now.getTime(), timeZone)
          ? [{ event, href: `${urls.release(language, data)}#event-${index + 1}`, language: data.language }]
          : [],
      ),
    )
    .sort((a, b) => startOf(a.event.start) - startOf(b.event.start))
    .slice(0, shown)
    .map(({ event: { title, place, ...time }, ...link }) => ({
      ...link,
      title,
      place,
      when: eventTimeInWords(time, language, timeZone),
    }));
}
export type NextEvent = ReturnType<typeof nextEvents>[number];
