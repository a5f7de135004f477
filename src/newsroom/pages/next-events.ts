import { eventTimeInWords } from '../../model/text/event-time.ts';
import { datesFor } from '../store/calendar-dates.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The number of events on the front page. */
const shown = 3;

/** The next dates that readers of a language see, the nearest first: neither over nor called off. */
export function nextEvents(newsroom: OpenNewsroom, language: string) {
  return datesFor(newsroom, language)
    .filter(({ status, isOver }) => ['planned', 'confirmed'].includes(status) && !isOver)
    .slice(0, shown)
    .map(({ title, place, href, language: written, ...time }) => ({
      ...{ href, language: written, title, place },
      when: eventTimeInWords(time, language, newsroom.timeZone),
    }));
}
export type NextEvent = ReturnType<typeof nextEvents>[number];
