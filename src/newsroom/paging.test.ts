import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, empty, newsroomAt, options, settings } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { archivePage, archivePaths, monthPaths, yearPaths } from './pages/archive-page.ts';
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
