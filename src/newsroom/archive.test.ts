import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, empty, newsroomAt, options, settings, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import {
  archivePage,
  archivePaths,
  calendarPage,
  monthPaths,
  trailTo,
  yearPaths,
} from './pages/archive-page.ts';
import type { Paged } from './pages/list-page.ts';

const noon = '2026-07-15T12:00:00Z';
const words = wordsIn('de');
const paged = { ...empty, ...settings({ archivePageSize: '5' }), ...days('2026-03', 11) };
const pageOf = (path: unknown) => (path as { props: { page: Paged } }).props.page;

test('the archive is cut into pages, the last of them short', async () => {
  const newsroom = await newsroomAt(noon, paged);
  const paths = archivePaths(newsroom, options).filter(({ props }) => props['language'] === 'de');
  assert.deepEqual(
    paths.map(({ params, props }) => [
      params.page,
      ...(props.page as unknown as Paged).data.map((one) => one.slice(8, 10)),
    ]),
    [
      [undefined, '11', '10', '09', '08', '07'],
      ['2', '06', '05', '04', '03', '02'],
      ['3', '01'],
    ],
  );
});

test('a page of a list leads to the newer and the older ones', async () => {
  const newsroom = await newsroomAt(noon, paged);
  const pages = archivePaths(newsroom, options)
    .filter(({ props }) => props['language'] === 'en')
    .map((path) => archivePage(newsroom, { language: 'en' }, pageOf(path)));
  assert.deepEqual(
    pages.map(({ newer, older, position }) => [newer, older, position]),
    [
      [undefined, '/en/archive/2/', 'Page 1 of 3'],
      ['/en/archive/', '/en/archive/3/', 'Page 2 of 3'],
      ['/en/archive/2/', undefined, 'Page 3 of 3'],
    ],
  );
  assert.deepEqual(
    [pages[0]?.count, pages[0]?.releases.length, pages[2]?.releases.length],
    ['11 releases, newest first', 5, 1],
  );
  assert.equal(pages[0]?.releases[0]?.foreign, 'Text in German');
});

test('the third page of one language is the translation of no other, and its switch leads to the first', async () => {
  const newsroom = await newsroomAt(noon, paged);
  const at = (place: number) => {
    const path = archivePaths(newsroom, options).filter(({ props }) => props['language'] === 'de')[place];
    return archivePage(newsroom, { language: 'de' }, pageOf(path)).frame;
  };
  assert.deepEqual(
    at(0).alternates.map(({ href }) => href),
    ['https://example.org/archive/', 'https://example.org/en/archive/'],
  );
  const { title, alternates, canonical, languages } = at(2);
  assert.equal(title, `${words.archive} (Seite 3 von 3) | Presse`);
  assert.deepEqual(alternates, [{ language: 'de', href: 'https://example.org/archive/3/' }]);
  assert.equal(canonical, 'https://example.org/archive/3/');
  assert.deepEqual(
    languages.map(({ href }) => href),
    ['/archive/3/', '/en/archive/'],
  );
});

test('a newsroom without a release has one page of the archive, which says so', async () => {
  const newsroom = await newsroomAt(noon, empty);
  const paths = archivePaths(newsroom, options);
  assert.equal(paths.length, 2);
  const { count, position, releases, calendar } = archivePage(newsroom, { language: 'de' }, pageOf(paths[0]));
  assert.deepEqual([count, position, releases, calendar], [words.noReleases, undefined, [], []]);
  assert.deepEqual([yearPaths(newsroom), monthPaths(newsroom)], [[], []]);
});

const years = {
  ...days('2024-05', 14),
  ...texts('2024-12-24-weihnachten', { de: {} }),
  ...texts('2025-03-01-weg', {
    de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
};

test('the archive shows years and months with their numbers, the newest year and the first month first', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { calendar } = archivePage(
    newsroom,
    { language: 'de' },
    { data: [], currentPage: 1, lastPage: 1, total: 0 },
  );
  assert.deepEqual(calendar, [
    { year: '2026', href: '/2026/', count: 1, months: [{ name: 'Januar', href: '/2026/01/', count: 1 }] },
    {
      year: '2024',
      href: '/2024/',
      count: 15,
      months: [
        { name: 'Mai', href: '/2024/05/', count: 14 },
        { name: 'Dezember', href: '/2024/12/', count: 1 },
      ],
    },
  ]);
});

test('a release that was published before others and lifted after them does not upset the calendar', async () => {
  const changes = {
    ...texts('2025-12-30-gesperrt', { de: { embargo: '{ until: 2026-03-05T08:00:00Z }' } }),
    ...texts('2025-11-30-laenger', { de: { embargo: '{ until: 2026-04-05T08:00:00Z }' } }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const { calendar } = newsroom.shelves('de');
  assert.deepEqual(
    [...calendar].map(([year, months]) => [year, ...months.keys()]),
    [
      ['2026', '01'],
      ['2025', '12', '11'],
    ],
  );
  const { newer, older } = calendarPage(newsroom, { language: 'de', year: '2025' });
  assert.deepEqual([newer?.href, older], ['/2026/', undefined]);
});

test('the page of a year lists twelve releases of a month and says where the others are', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { groups, count, heading, isYear, newer, older } = calendarPage(newsroom, {
    language: 'de',
    year: '2024',
  });
  assert.deepEqual(
    groups.map(({ id, label, href, count: number, isCut, releases }) => [
      id,
      label,
      href,
      number,
      isCut,
      releases.length,
    ]),
    [
      ['m12', 'Dezember 2024', '/2024/12/', 'Eine Meldung', false, 1],
      ['m05', 'Mai 2024', '/2024/05/', '14 Meldungen', true, 12],
    ],
  );
  assert.deepEqual([heading, count, isYear], ['Meldungen 2024', '15 Meldungen', true]);
  assert.deepEqual([newer, older], [{ href: '/2026/', label: '2026' }, undefined]);
});

test('the page of a month lists all of its releases between the months that have any', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { frame, groups, count, isYear, newer, older } = calendarPage(newsroom, {
    language: 'de',
    year: '2024',
    month: '12',
  });
  assert.deepEqual([groups.length, count, isYear], [1, 'Eine Meldung', false]);
  assert.deepEqual([newer?.label, older?.label], ['Januar 2026', 'Mai 2024']);
  assert.deepEqual(
    frame.trail?.map(({ href }) => href),
    ['/', '/archive/', '/2024/'],
  );
  const may = calendarPage(newsroom, { language: 'de', year: '2024', month: '05' }).groups[0];
  assert.deepEqual([may?.releases.length, may?.isCut], [14, false]);
});

test('a month whose only release was withdrawn loses its page, and the way to that release leads around it', async () => {
  const at = '2025-03-01T12:00:00Z';
  const before = await newsroomAt('2026-06-01T09:59:59.999Z', years);
  assert.deepEqual(
    yearPaths(before).map(({ params: { locale, year } }) => [locale, year]),
    [
      [undefined, '2026'],
      [undefined, '2025'],
      [undefined, '2024'],
      ['en', '2026'],
      ['en', '2025'],
      ['en', '2024'],
    ],
  );
  assert.deepEqual(
    trailTo(before, 'en', at).map(({ href, label }) => [href, label]),
    [
      ['/en/archive/', 'Archive'],
      ['/en/2025/', '2025'],
      ['/en/2025/03/', 'March 2025'],
    ],
  );
  const after = await newsroomAt('2026-06-01T10:00:00Z', years);
  assert.deepEqual(
    monthPaths(after).map(({ params: { locale, year, month } }) => `${locale} ${year}-${month}`),
    ['undefined 2026-01', 'undefined 2024-12', 'undefined 2024-05', 'en 2026-01', 'en 2024-12', 'en 2024-05'],
  );
  assert.deepEqual(
    trailTo(after, 'en', at).map(({ href }) => href),
    ['/en/archive/'],
  );
});

test('the way to a release ends at the year where its month lists nothing else', async () => {
  const newsroom = await newsroomAt(noon, years);
  assert.deepEqual(
    trailTo(newsroom, 'de', '2024-07-01T12:00:00Z').map(({ href }) => href),
    ['/archive/', '/2024/'],
  );
});
