import { wordsIn } from '../../../i18n/words.ts';
import { isExact } from '../../../model/text/event-time.ts';
import { type CalendarDate, datesFor, topicsWithDates } from '../../store/calendar-dates.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';

type Which = { language: string; topic?: string; id?: string };

/** The routes of the calendars below the page: that of all dates, and one for each date of its own with a known day. */
export const calendarFilePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).flatMap(({ language, locale }) => {
    const exact = datesFor(newsroom, language).filter(isExact);
    const own = exact.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const all: { file: string; props: Which }[] = [
      ...(exact.length ? [{ file: 'calendar', props: { language } }] : []),
      ...own.map((id) => ({ file: `date-${id}`, props: { language, id } })),
    ];
    return all.map(({ file, props }) => ({ params: { locale, file }, props }));
  });

/** The routes of the calendars of topics. */
export const topicCalendarPaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    topicsWithDates(newsroom, language).map((topic) => ({
      params: { locale, topic },
      props: { language, topic } satisfies Which,
    })),
  );

/** What a calendar says of itself, and its dates. */
export function calendarFile(newsroom: OpenNewsroom, { language, topic, id }: Which) {
  const { urls, entities, publisher, text, name } = newsroom;
  const subject = topic === undefined ? [] : [entities.topic(topic, language).name];
  const isWanted = (date: CalendarDate) =>
    isExact(date) &&
    (id === undefined || date.id === id) &&
    (topic === undefined || date.topics.includes(topic));
  return {
    language,
    name: [text(name, language), ...subject].join(`${wordsIn(language).colon} `),
    publisher: entities.organisation(publisher, language).legalName,
    dates: datesFor(newsroom, language)
      .filter(isWanted)
      .map((date) => ({ ...date, url: urls.absolute(date.href) })),
  };
}
export type CalendarFile = ReturnType<typeof calendarFile>;
