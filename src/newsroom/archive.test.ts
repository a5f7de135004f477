import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, newsroomAt, texts } from '../../e2e/fixtures/newsroom.ts';
import { archivePage, periodPage, monthPaths, trailTo, yearPaths } from './pages/archive-page.ts';

const noon = '2026-07-15T12:00:00Z';
const years = {
  ...days('2024-05', 14),
  ...texts('2024-12-24-weihnachten', { de: {} }),
  ...texts('2025-03-01-weg', {
    de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
};

test('the archive shows years and months with their numbers, the newest year and the first month first', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { years: shown } = archivePage(
    newsroom,
    { language: 'de' },
    { data: [], currentPage: 1, lastPage: 1, total: 0 },
  );
  assert.deepEqual(shown, [
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

test('releases that were lifted after others stand with the newest, in the order of all lists', async () => {
  const changes = {
    ...texts('2025-12-30-gesperrt', { de: { embargo: '{ until: 2026-03-05T08:00:00Z }' } }),
    ...texts('2025-11-30-laenger', { de: { embargo: '{ until: 2026-04-05T08:00:00Z }' } }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const { byMonth } = newsroom.shelves('de');
  assert.deepEqual(
    [...byMonth].map(([year, months]) => [year, ...months.keys()]),
    [['2026', '04', '03', '01']],
  );
  const { newer, older } = periodPage(newsroom, { language: 'de', year: '2026', month: '03' });
  assert.deepEqual([newer?.href, older?.href], ['/2026/04/', '/2026/01/']);
});

test('the page of a year lists twelve releases of a month and says where the others are', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { groups, count, heading, isYear, newer, older } = periodPage(newsroom, {
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
  // The headings have the year.
  assert.deepEqual([groups[0]?.releases[0]?.day, groups[1]?.releases[0]?.day], ['24. Dezember', '14. Mai']);
  assert.deepEqual([heading, count, isYear], ['Meldungen 2024', '15 Meldungen', true]);
  assert.deepEqual([newer, older], [{ href: '/2026/', label: '2026' }, undefined]);
});

test('the page of a month lists all of its releases between the months that have any', async () => {
  const newsroom = await newsroomAt(noon, years);
  const { frame, groups, count, isYear, newer, older } = periodPage(newsroom, {
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
  const may = periodPage(newsroom, { language: 'de', year: '2024', month: '05' }).groups[0];
  assert.deepEqual([may?.releases.length, may?.isCut], [14, false]);
});

test('a month whose only release was withdrawn loses its page, and the way to that release leads around it', async () => {
  const at = { publishedAt: '2025-03-01T12:00:00Z' };
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
    trailTo(newsroom, 'de', { publishedAt: '2024-07-01T12:00:00Z' }).map(({ href }) => href),
    ['/archive/', '/2024/'],
  );
});
