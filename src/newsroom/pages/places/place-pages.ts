import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../../i18n/words.ts';
import { placeRecord } from '../../store/place-record.ts';
import { datesFor } from '../../store/calendar-dates.ts';
import { languagePaths, languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { besideList } from '../beside-list.ts';
import { dateShown } from '../dates/calendar-page.ts';
import { frameOf } from '../frame.ts';
import { keptPages, listPage, type Paged, pagesOf } from '../list-page.ts';

/** The places by name, each with its page and the number of its releases. */
export function placeLinks(newsroom: OpenNewsroom, reader: string) {
  const { urls, entities, shelves } = newsroom;
  return [...shelves(reader).places]
    .map(([id, releases]) => ({
      ...entities.place(id, reader),
      href: urls.place(reader, id),
      count: releases.length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}

/** The routes of the page of all places. There is none where no place is known. */
export const placesPaths = (newsroom: OpenNewsroom) =>
  newsroom.entities.placeIds.length > 0 ? languagePaths(newsroom) : [];

/** The page that lists all places. */
export function placesPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.places.title,
      description: words.places.intro,
      trail: [],
      address: urls.places,
    }),
    heading: words.places.title,
    intro: words.places.intro,
    topics: placeLinks(newsroom, language),
    other: { href: urls.topics(language), label: words.topics },
  };
}

/** The routes of all pages of all places. */
export function placePaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  const routes = languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    [...newsroom.shelves(language).places].flatMap(([id, releases]) =>
      pagesOf(newsroom, options, releases, { locale, place: id }, { language, id }),
    ),
  );
  return keptPages(newsroom, routes, (props) => placePage(newsroom, props, props.page));
}

/** One page of a place: where it lies, who is at home there, what comes there, and the releases from there. */
export function placePage(
  newsroom: OpenNewsroom,
  { language, id }: { language: string; id: string },
  page: Paged,
) {
  const { urls, entities, organisations } = newsroom;
  const words = wordsIn(language);
  const { name, intro, alsoKnownAs, country, coordinates, sameAs } = entities.place(id, language);
  const list = listPage(newsroom, {
    language,
    page,
    title: name,
    description: intro ?? words.releasesOf(name),
    intro,
    hasFeed: true,
    trail: [{ href: urls.places(language), label: words.places.title }],
    address: (other, number) => urls.place(other, id, number),
  });
  const listed = newsroom.shelves(language).organisations;
  const here = organisations.filter(({ data }) => data.place === id).map((one) => one.id);
  return {
    ...list,
    isFirst: page.currentPage === 1,
    alsoKnownAs,
    country: country && new Intl.DisplayNames([language], { type: 'region' }).of(country),
    map: coordinates && mapOf(coordinates),
    elsewhere: sameAs.map((href) => ({ href, label: new URL(href).hostname.replace(/^www\./, '') })),
    organisations: here.map((one) => ({
      label: entities.organisation(one, language).name,
      href: one === newsroom.publisher || listed.has(one) ? urls.organisation(language, one) : undefined,
    })),
    dates: datesFor(newsroom, language)
      .filter((date) => !date.isOver && date.places.includes(id))
      .map((date) => dateShown(newsroom, date, language)),
    beside: besideList(newsroom, language, { folder: urls.place(language, id) }),
    record: placeRecord(newsroom, id, language),
    listHeading: words.releasesOf(name),
  };
}
export type PlacePage = ReturnType<typeof placePage>;

/** The map at a place, which a reader may open, and the degrees as text. */
function mapOf({ latitude, longitude }: { latitude: number; longitude: number }) {
  return {
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=12/${latitude}/${longitude}`,
    label: `${latitude}, ${longitude}`,
  };
}
