import { twinFormats } from '../../model/address/formats.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import { isExact } from '../../model/text/event-time.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';
import { factsKey, storyKey } from '../store/kept-keys.ts';
import { recordOf } from './record.ts';
import { releaseCard } from './social-cards.ts';

/** The releases written in each language, with the parameters of their routes. */
export function releaseRoutes(newsroom: OpenNewsroom) {
  const { timeZone } = newsroom;
  const releases = newsroom.archive;
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    releases.written(language).map(({ data }) => {
      const [year, month] = yearAndMonth(data.publishedAt, timeZone);
      return {
        params: { locale, year, month, slug: slugOf(data.folder) },
        props: { language, folder: data.folder },
        cacheKey: storyKey(newsroom, data.folder),
      };
    }),
  );
}

/** The routes of every release in its other formats. */
export function twinPaths(newsroom: OpenNewsroom) {
  return releaseRoutes(newsroom).flatMap(({ params, props, cacheKey }) =>
    twinFormats.map((twin) => ({ params: { ...params, twin }, props: { ...props, twin }, cacheKey })),
  );
}

/** The record of a release in a language in which it is written. */
export function writtenRecord(
  newsroom: OpenNewsroom,
  { language, folder }: { language: string; folder: string },
) {
  const entry = newsroom.archive.versions(folder).get(language);
  if (!entry) throw new Error(`${folder} is not written in ${language}.`);
  return recordOf(newsroom, entry);
}

/** The routes of the social cards. A withdrawn release keeps its card, because other sites still show it. */
export const cardPaths = (newsroom: OpenNewsroom) =>
  releaseRoutes(newsroom).map((route) => ({
    ...route,
    cacheKey: factsKey(newsroom, releaseCard(newsroom, route.props)),
  }));

/** The routes of the calendars of all releases that name an event with its day. */
export function eventPaths(newsroom: OpenNewsroom) {
  const releases = newsroom.archive;
  return releaseRoutes(newsroom).filter(({ props: { language, folder } }) =>
    releases.versions(folder).get(language)?.data.events.some(isExact),
  );
}
