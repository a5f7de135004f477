import type { GetStaticPathsOptions } from 'astro';
import { dateOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayOfMonthInWords, monthInWords, monthName } from '../../model/text/dates.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import { besideList } from './beside-list.ts';
import { frameOf } from './frame.ts';
import { keptPages, listPage, type Paged, pagesOf } from './list-page.ts';
import { listItem, type ListItem } from '../release/list-item.ts';
import { listKey } from '../store/kept-keys.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';
import { type Shelves } from '../store/shelves.ts';

/** The routes of the archive's pages. */
export function archivePaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  const routes = languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    pagesOf(newsroom, options, newsroom.shelves(language).all, { locale }, { language }),
  );
  return keptPages(newsroom, routes, (props) => archivePage(newsroom, props, props.page));
}

/** One page of the archive, with links to every year and month. */
export function archivePage(newsroom: OpenNewsroom, { language }: { language: string }, page: Paged) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  const list = listPage(newsroom, {
    language,
    page,
    title: words.archive,
    description: words.archiveIntro(page.total),
    trail: [],
    address: urls.archive,
  });
  const beside = besideList(newsroom, language, {
    folder: urls.front(language),
    releases: newsroom.shelves(language).all,
  });
  return {
    ...list,
    beside,
    groups: byMonth(newsroom, language, list.releases),
    years: monthsOf(newsroom, language),
  };
}
export type ArchivePage = ReturnType<typeof archivePage>;

/** The releases of one page of the archive, under the months of their dates. */
function byMonth({ timeZone }: OpenNewsroom, reader: string, releases: readonly ListItem[]) {
  const groups = new Map<string, ListItem[]>();
  for (const release of releases) {
    const month = yearAndMonth(release.instant, timeZone).join('-');
    groups.set(month, [...(groups.get(month) ?? []), release]);
  }
  return [...groups].map(([month, inMonth]) => ({
    id: `month-${month}`,
    label: monthInWords(reader, month),
    releases: inMonth.map(withoutYear(reader, timeZone)),
  }));
}

/** A release in a list whose heading has the year. */
const withoutYear =
  (reader: string, timeZone: string) =>
  (release: ListItem): ListItem => ({
    ...release,
    day: dayOfMonthInWords(reader, timeZone, release.instant),
  });

/** The breadcrumbs to a release: archive, year and month of its date. A month with no other release has no page. */
export function trailTo(newsroom: OpenNewsroom, reader: string, release: Parameters<typeof dateOf>[0]) {
  const { urls, timeZone } = newsroom;
  const [year, month] = yearAndMonth(dateOf(release), timeZone);
  const months = newsroom.shelves(reader).byMonth.get(year);
  const name = monthInWords(reader, `${year}-${month}`);
  return [
    { href: urls.archive(reader), label: wordsIn(reader).archive },
    ...(months ? [{ href: urls.year(reader, year), label: year }] : []),
    ...(months?.has(month) ? [{ href: urls.month(reader, year, month), label: name }] : []),
  ];
}

/** Every year with its months and the number of releases in each, newest year first. */
function monthsOf(newsroom: OpenNewsroom, reader: string) {
  const { urls } = newsroom;
  const { byMonth } = newsroom.shelves(reader);
  return [...byMonth].map(([year, months]) => ({
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

/** The number of releases of a month on the page of its year. The page of the month has all. */
const monthPreview = 12;

/** The routes of all years. */
export function yearPaths(newsroom: OpenNewsroom) {
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    [...newsroom.shelves(language).byMonth.keys()].map((year) => ({
      params: { locale, year },
      props: { language, year },
      cacheKey: periodKey(newsroom, { language, year }),
    })),
  );
}

/** The routes of all months. */
export function monthPaths(newsroom: OpenNewsroom) {
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    [...newsroom.shelves(language).byMonth].flatMap(([year, months]) =>
      [...months.keys()].map((month) => ({
        params: { locale, year, month },
        props: { language, year, month },
        cacheKey: periodKey(newsroom, { language, year, month }),
      })),
    ),
  );
}

/** The years or months before and after one of them, with links. */
function besides(newsroom: OpenNewsroom, language: string, year: string, month: string | undefined) {
  const { urls } = newsroom;
  const { byMonth } = newsroom.shelves(language);
  const periods =
    month === undefined
      ? [...byMonth.keys()].map((key) => ({ href: urls.year(language, key), label: key }))
      : [...byMonth].flatMap(([inYear, months]) =>
          [...months.keys()].map((key) => ({
            href: urls.month(language, inYear, key),
            label: monthInWords(language, `${inYear}-${key}`),
          })),
        );
  const own = month === undefined ? urls.year(language, year) : urls.month(language, year, month);
  const place = periods.findIndex(({ href }) => href === own);
  return { newer: periods[place - 1], older: periods[place + 1] };
}

/** A year, or a month of it. */
type Period = { language: string; year: string; month?: string };

/** The months of a period, each with its releases. */
const monthsIn = (newsroom: OpenNewsroom, { language, year, month }: Period) =>
  [...(newsroom.shelves(language).byMonth.get(year) ?? new Map<string, Shelves['all']>())].filter(
    ([key]) => month === undefined || key === month,
  );

const periodKey = (newsroom: OpenNewsroom, period: Period) =>
  listKey(
    newsroom,
    () => periodPage(newsroom, period),
    monthsIn(newsroom, period).flatMap(([, releases]) => releases.map(({ entry }) => entry.data.folder)),
  );

/** The releases of a year or month, grouped by month, newest first. */
export function periodPage(newsroom: OpenNewsroom, whole: Period) {
  const { language, year, month } = whole;
  const { urls } = newsroom;
  const words = wordsIn(language);
  const shown = monthsIn(newsroom, whole);
  const period = month === undefined ? year : monthInWords(language, `${year}-${month}`);
  const total = shown.reduce((sum, [, releases]) => sum + releases.length, 0);
  const groups = shown.map(([key, releases]) => {
    const listing = month === undefined ? releases.slice(0, monthPreview) : releases;
    return {
      id: `m${key}`,
      label: monthInWords(language, `${year}-${key}`),
      href: urls.month(language, year, key),
      count: words.releases(releases.length),
      isCut: listing.length < releases.length,
      releases: listing.map((one) => withoutYear(language, newsroom.timeZone)(listItem(newsroom, one))),
    };
  });
  const trail = [{ href: urls.archive(language), label: words.archive }];
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.releasesIn(period),
      description: words.releasesIn(period),
      trail: month === undefined ? trail : [...trail, { href: urls.year(language, year), label: year }],
      address: (other) => (month === undefined ? urls.year(other, year) : urls.month(other, year, month)),
    }),
    heading: words.releasesIn(period),
    count: words.releases(total),
    isYear: month === undefined,
    ...besides(newsroom, language, year, month),
    groups,
    beside: besideList(newsroom, language, { folder: urls.front(language) }),
  };
}
export type PeriodPage = ReturnType<typeof periodPage>;
