import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { monthInWords, monthName } from '../../model/text/dates.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import { frameOf } from './frame.ts';
import { languagesInOrder, listPage, type Paged, pagesOf } from './list-page.ts';
import { listItem } from './listed.ts';
import { newsroom } from '../store/newsroom.ts';
import { type Shelves, shelvesFor } from '../store/shelves.ts';

/** The routes of the archive's pages. */
export async function archivePaths(options: GetStaticPathsOptions) {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) =>
    pagesOf(options, (await shelvesFor(language)).all, { locale }, { language }),
  );
  return (await Promise.all(paths)).flat();
}

/** One page of the archive, with the way into every year and month. */
export async function archivePage({ language }: { language: string }, page: Paged) {
  const { urls } = await newsroom();
  const words = wordsIn(language);
  const list = await listPage({
    language,
    page,
    title: words.archive,
    description: words.archiveIntro(page.total),
    trail: [],
    address: urls.archive,
  });
  return { ...list, calendar: await monthsOf(language) };
}
export type ArchivePage = Awaited<ReturnType<typeof archivePage>>;

/** The way to a release of an instant: archive, year, month; a month that lists nothing else has no page. */
export async function trailTo(reader: string, publishedAt: string) {
  const { urls, timeZone } = await newsroom();
  const [year, month] = yearAndMonth(publishedAt, timeZone);
  const months = (await shelvesFor(reader)).calendar.get(year);
  const name = monthInWords(reader, `${year}-${month}`);
  return [
    { href: urls.archive(reader), label: wordsIn(reader).archive },
    ...(months ? [{ href: urls.year(reader, year), label: year }] : []),
    ...(months?.has(month) ? [{ href: urls.month(reader, year, month), label: name }] : []),
  ];
}

/** Every year with its months and how many releases each holds, the newest year first. */
async function monthsOf(reader: string) {
  const { urls } = await newsroom();
  const { calendar } = await shelvesFor(reader);
  return [...calendar].map(([year, months]) => ({
    year,
    href: urls.year(reader, year),
    count: countOf(months),
    months: [...months].reverse().map(([month, releases]) => ({
      name: monthName(reader, month),
      href: urls.month(reader, year, month),
      count: releases.length,
    })),
  }));
}

const countOf = (months: ReadonlyMap<string, readonly unknown[]>) =>
  [...months.values()].reduce((sum, releases) => sum + releases.length, 0);

/** How many releases of a month the page of its year lists; the rest stands on the month's own page. */
const monthPreview = 12;

/** The routes of all years. */
export async function yearPaths() {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) =>
    [...(await shelvesFor(language)).calendar.keys()].map((year) => ({
      params: { locale, year },
      props: { language, year },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** The routes of all months. */
export async function monthPaths() {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) =>
    [...(await shelvesFor(language)).calendar].flatMap(([year, months]) =>
      [...months.keys()].map((month) => ({
        params: { locale, year, month },
        props: { language, year, month },
      })),
    ),
  );
  return (await Promise.all(paths)).flat();
}

/** The years, or the months, of the archive next to one of them; each with the way there. */
async function besides(language: string, year: string, month: string | undefined) {
  const { urls } = await newsroom();
  const { calendar } = await shelvesFor(language);
  const periods =
    month === undefined
      ? [...calendar.keys()].map((key) => ({ href: urls.year(language, key), label: key }))
      : [...calendar].flatMap(([inYear, months]) =>
          [...months.keys()].map((key) => ({
            href: urls.month(language, inYear, key),
            label: monthInWords(language, `${inYear}-${key}`),
          })),
        );
  const own = month === undefined ? urls.year(language, year) : urls.month(language, year, month);
  const place = periods.findIndex(({ href }) => href === own);
  return { newer: periods[place - 1], older: periods[place + 1] };
}

/** The releases of a year or of one month, grouped by month, the newest first. */
export async function calendarPage({
  language,
  year,
  month,
}: {
  language: string;
  year: string;
  month?: string;
}) {
  const { urls } = await newsroom();
  const words = wordsIn(language);
  const { calendar } = await shelvesFor(language);
  const months = calendar.get(year) ?? new Map<string, Shelves['all']>();
  const shown = [...months].filter(([key]) => month === undefined || key === month);
  const period = month === undefined ? year : monthInWords(language, `${year}-${month}`);
  const total = shown.reduce((sum, [, releases]) => sum + releases.length, 0);
  const groups = shown.map(async ([key, releases]) => {
    const listing = month === undefined ? releases.slice(0, monthPreview) : releases;
    return {
      id: `m${key}`,
      label: monthInWords(language, `${year}-${key}`),
      href: urls.month(language, year, key),
      count: words.releases(releases.length),
      isCut: listing.length < releases.length,
      releases: await Promise.all(listing.map(listItem)),
    };
  });
  const trail = [{ href: urls.archive(language), label: words.archive }];
  return {
    frame: await frameOf({
      language,
      title: words.releasesIn(period),
      description: words.releasesIn(period),
      trail: month === undefined ? trail : [...trail, { href: urls.year(language, year), label: year }],
      address: (other) => (month === undefined ? urls.year(other, year) : urls.month(other, year, month)),
    }),
    heading: words.releasesIn(period),
    count: words.releases(total),
    isYear: month === undefined,
    ...(await besides(language, year, month)),
    groups: await Promise.all(groups),
  };
}
export type CalendarPage = Awaited<ReturnType<typeof calendarPage>>;
