import { twinFormats } from '../../model/address/formats.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import { isExact } from '../../model/text/event-time.ts';
import { languagesInOrder } from '../pages/list-page.ts';
import { newsroom } from '../store/newsroom.ts';
import { recordOf } from './record.ts';
import { archive } from '../store/releases.ts';

/** The releases that are written in each language, with the parameters of their routes. */
export async function writtenReleases() {
  const { timeZone } = await newsroom();
  const releases = await archive();
  return (await languagesInOrder()).flatMap(({ language, locale }) =>
    releases.written(language).map(({ data }) => {
      const [year, month] = yearAndMonth(data.publishedAt, timeZone);
      return {
        params: { locale, year, month, slug: slugOf(data.folder) },
        props: { language, folder: data.folder },
      };
    }),
  );
}

/** The routes of every release in its other forms. */
export async function twinPaths() {
  return (await writtenReleases()).flatMap(({ params, props }) =>
    twinFormats.map((twin) => ({ params: { ...params, twin }, props: { ...props, twin } })),
  );
}

/** The record of a release in a language in which it is written. */
export async function writtenRecord({ language, folder }: { language: string; folder: string }) {
  const entry = (await archive()).versions(folder).get(language);
  if (!entry) throw new Error(`${folder} is not written in ${language}.`);
  return recordOf(entry);
}

/** The routes of the social cards: a withdrawn release keeps its card, for others still show it. */
export const cardPaths = writtenReleases;

/** The routes of the calendars of all releases that name an event with its day. */
export async function eventPaths() {
  const releases = await archive();
  return (await writtenReleases()).filter(({ props: { language, folder } }) =>
    releases.versions(folder).get(language)?.data.events.some(isExact),
  );
}
