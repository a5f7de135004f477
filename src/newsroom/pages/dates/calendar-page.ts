import { wordsIn } from '../../../i18n/words.ts';
import { writtenIn } from '../../../model/text/languages.ts';
import { dayInWords } from '../../../model/text/dates.ts';
import { eventTimeInWords, isExact } from '../../../model/text/event-time.ts';
import { type CalendarDate, datesFor, topicsWithDates } from '../../store/calendar-dates.ts';
import { languagePaths, type OpenNewsroom } from '../../store/newsroom.ts';
import { placeRecord } from '../../store/place-record.ts';
import { frameOf } from '../frame.ts';

/** The routes of the press calendar: in the languages whose readers have a date. */
export const calendarPaths = (newsroom: OpenNewsroom) =>
  languagePaths(newsroom).filter(({ props: { language } }) => datesFor(newsroom, language).length > 0);

/** The press calendar in one language: what comes, the nearest first, and what was, by year. */
export function calendarPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, languages } = newsroom;
  const words = wordsIn(language).calendar;
  const dates = datesFor(newsroom, language);
  const shown = (date: CalendarDate) => dateShown(newsroom, date, language);
  const past = Map.groupBy(dates.filter((date) => date.isOver).toReversed(), ({ start }) =>
    start.slice(0, 4),
  );
  const hasFile = dates.some(isExact);
  const subscription = (label: string, path: string) => ({ label, path, address: urls.absolute(path) });
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.title,
      description: words.intro,
      trail: [],
      address: urls.calendar,
      written: languages.filter((one) => datesFor(newsroom, one).length > 0),
    }),
    upcoming: dates.filter((date) => !date.isOver).map(shown),
    past: [...past].map(([year, all]) => ({ year, dates: all.map(shown) })),
    subscriptions: [
      ...(hasFile ? [subscription(words.all, urls.dates(language))] : []),
      ...topicsWithDates(newsroom, language).map((topic) =>
        subscription(newsroom.entities.topic(topic, language).name, urls.dates(language, topic)),
      ),
    ],
  };
}
export type CalendarPage = ReturnType<typeof calendarPage>;

/** A date as the calendar shows it, in the language of its readers. */
export function dateShown(newsroom: OpenNewsroom, date: CalendarDate, language: string) {
  const { urls, timeZone } = newsroom;
  const words = wordsIn(language);
  const { access, isOver } = date;
  const [at] = date.places;
  const isOff = date.status === 'cancelled' || date.status === 'postponed';
  const until = access?.isOpen ? access.until : undefined;
  return {
    anchor: date.id === undefined ? undefined : `date-${date.id}`,
    title: date.title,
    written: writtenIn(date.language, language),
    href: date.id === undefined ? date.href : undefined,
    kind: date.kind && date.kind !== 'other' ? words.calendar.kinds[date.kind] : undefined,
    when: eventTimeInWords(date, language, timeZone),
    status: isOff || date.status === 'confirmed' ? words.event.status[date.status] : undefined,
    isOff,
    place: date.place,
    placeHref: at === undefined ? undefined : urls.place(language, at),
    organiser: date.organiser,
    note: date.note,
    stream: isOver || isOff ? undefined : date.stream,
    access:
      access && !isOver && !isOff
        ? {
            ...access,
            said: [
              words.event.registrationStatus[access.isOpen ? 'open' : 'closed'],
              until && words.event.until(dayInWords(language, 'UTC', `${until}T00:00:00Z`)),
            ]
              .filter(Boolean)
              .join(' '),
          }
        : undefined,
    file: isExact(date) && !isOver && !isOff ? date.file : undefined,
    event: {
      ...{ name: date.title, start: date.start, end: date.end, status: date.status },
      ...{ place: date.place, stream: date.stream, organiser: date.organiser, description: date.note },
      at: at === undefined ? undefined : placeRecord(newsroom, at, language),
      url: urls.absolute(date.href),
    },
  };
}
export type DateShown = ReturnType<typeof dateShown>;
