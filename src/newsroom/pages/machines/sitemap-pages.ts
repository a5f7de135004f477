import { shownLanguage } from '../../../model/text/languages.ts';
import { newest } from '../../../model/text/newest.ts';
import { changedAt, liftOf, stateAt } from '../../../gate/state.ts';
import { noticesOn } from '../../release/notices-on.ts';
import { spokenLanguages, spokenTopics } from '../people/people-page.ts';
import { pictureDeskPages } from '../pictures/desk-pages.ts';
import { recordingsOf } from '../../release/recordings/record-recordings.ts';
import { datesFor } from '../../store/calendar-dates.ts';
import { hasFacts } from '../../store/fact-sheet.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import type { Shown } from '../../store/releases.ts';

/** A page for search engines. `changedAt` is the time of its last change, undefined when unknown. */
export type SitePage = {
  url: string;
  changedAt?: Date | undefined;
  alternates: { language: string; url: string }[];
  images: string[];
  /** Films of this site that have a still, without which search engines do not show them. */
  films?: SiteFilm[];
};

/** `duration` is in seconds. */
export type SiteFilm = { title: string; summary: string; poster: string; url: string; duration: number };

type Address = (language: string) => string;

/** Every page of one language that may be indexed. A demonstration has none. */
export function sitePages(newsroom: OpenNewsroom, language: string): SitePage[] {
  const { urls, languages, demo, publisher } = newsroom;
  if (demo) return [];
  const { all, topics, organisations, people, places, byMonth } = newsroom.shelves(language);
  const shelves = new Map(languages.map((one) => [one, newsroom.shelves(one)] as const));
  const page = (
    address: Address,
    releases: readonly Shown[],
    written: readonly string[] = languages,
  ): SitePage => ({
    url: urls.absolute(address(language)),
    changedAt: newest(releases.map(({ entry }) => changedAt(entry.data, newsroom.now))),
    alternates: alternates(urls.absolute, address, written, languages),
    images: [],
  });
  const having = (has: (one: NonNullable<ReturnType<typeof shelves.get>>) => boolean) =>
    languages.filter((one) => has(shelves.get(one) ?? raise(one)));
  const told = noticesOn(newsroom, newsroom.archive.written(language)).map(({ at }) => at);
  const corrections = { ...page(urls.corrections, []), changedAt: newest(told) };
  const written = languages.filter((one) => datesFor(newsroom, one).length > 0);
  return [
    page(urls.front, all),
    page((one) => urls.archive(one), all),
    page(urls.topics, all),
    page(urls.search, []),
    page(urls.contact, []),
    page(urls.feeds, []),
    page(urls.verify, []),
    corrections,
    ...(written.includes(language) ? [page(urls.calendar, [], written)] : []),
    ...(hasFacts(newsroom) ? [page(urls.facts, [])] : []),
    ...[...topics].map(([id, on]) =>
      page(
        (one) => urls.topic(one, id),
        on,
        having((s) => s.topics.has(id)),
      ),
    ),
    ...[...new Set([publisher, ...organisations.keys()])].map((id) =>
      page(
        (one) => urls.organisation(one, id),
        organisations.get(id) ?? [],
        having((s) => id === publisher || s.organisations.has(id)),
      ),
    ),
    ...(places.size > 0 ? [page(urls.places, [])] : []),
    ...[...places].map(([id, on]) => page((one) => urls.place(one, id), on)),
    ...(newsroom.speakers.size > 0 ? [page(urls.people, [])] : []),
    ...spokenTopics(newsroom, language).map(({ id }) => page((one) => urls.topicPeople(one, id), [])),
    ...spokenLanguages(newsroom, language).map(({ id }) => page((one) => urls.peopleIn(one, id), [])),
    ...[...people].map(([id, on]) =>
      page(
        (one) => urls.person(one, id),
        on,
        having((s) => s.people.has(id)),
      ),
    ),
    ...[...byMonth].flatMap(([year, months]) => [
      page((one) => urls.year(one, year), [...months.values()].flat()),
      ...[...months].map(([month, on]) => page((one) => urls.month(one, year, month), on)),
    ]),
    ...pictureDeskPages(newsroom, language).map(({ address, releases, written }) =>
      page(address, releases, written),
    ),
    ...standingPages(newsroom, language),
    ...releasePages(newsroom, language),
  ];
}

/** The releases written in a language, without withdrawn ones. */
function releasePages(newsroom: OpenNewsroom, language: string): SitePage[] {
  const { urls, languages } = newsroom;
  const releases = newsroom.archive;
  return releases
    .written(language)
    .filter(({ data }) => stateAt(data, newsroom.now) !== 'withdrawn')
    .map((entry) => {
      const { data } = entry;
      const written = [...releases.versions(data.folder).keys()];
      return {
        url: urls.absolute(urls.release(language, data)),
        changedAt: new Date(changedAt(data, newsroom.now)),
        alternates: alternates(urls.absolute, (one) => urls.release(one, data), written, languages),
        films: recordingsOf(newsroom, entry).flatMap(({ sort, title, poster, url, duration }) =>
          sort === 'film' && poster !== undefined
            ? [{ title, summary: data.summary, poster, url, duration }]
            : [],
        ),
        images: Object.keys(data.pictures).map((file) => urls.absolute(urls.file(data, file.slice(2)))),
      };
    });
}

function standingPages(newsroom: OpenNewsroom, language: string): SitePage[] {
  const { urls, languages } = newsroom;
  const pages = Map.groupBy(newsroom.pages, ({ data }) => data.folder);
  return [...pages].flatMap(([folder, versions]): SitePage[] => {
    const addresses = new Map(versions.map(({ data }) => [data.language, data.address ?? folder]));
    const address = (one: string) => urls.page(one, addresses.get(one) ?? folder);
    if (!addresses.has(language)) return [];
    return [
      {
        url: urls.absolute(address(language)),
        alternates: alternates(urls.absolute, address, [...addresses.keys()], languages),
        images: [],
      },
    ];
  });
}

/** The same page in all its languages, and the default for other readers. */
function alternates(
  absolute: (path: string) => string,
  address: Address,
  written: readonly string[],
  languages: readonly string[],
): SitePage['alternates'] {
  if (written.length < 2) return [];
  const fallback = shownLanguage(languages[0] ?? '', written, languages) ?? '';
  const at = (language: string) => absolute(address(language));
  return [
    ...languages
      .filter((language) => written.includes(language))
      .map((language) => ({ language, url: at(language) })),
    { language: 'x-default', url: at(fallback) },
  ];
}

function raise(language: string): never {
  throw new Error(`${language} is not a language of this newsroom.`);
}

/** The releases of the last days in their own languages, for the news sitemap. */
export function newsPages(newsroom: OpenNewsroom) {
  const { urls, languages, demo, name, text } = newsroom;
  const releases = newsroom.archive;
  const all = demo ? [] : languages.flatMap((language) => releases.written(language));
  return {
    newsroom: text(name, languages[0] ?? ''),
    releases: all
      .filter(({ data }) => stateAt(data, newsroom.now) !== 'withdrawn')
      .map(({ data }) => ({
        url: urls.absolute(urls.release(data.language, data)),
        title: data.title,
        language: data.language,
        publishedAt: new Date(liftOf(data)),
      })),
  };
}
