import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  days,
  empty,
  first,
  newsroomAt,
  options,
  settings,
  sheet,
  shownTo,
  texts,
} from '../../e2e/fixtures/newsroom.ts';
import type { Files } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { archivePage, archivePaths, monthPaths, yearPaths } from './pages/archive-page.ts';
import type { Paged } from './pages/list-page.ts';
import { neighboursOf } from './release/related-releases.ts';
import { relatedTo } from './release/related-releases.ts';

const noon = '2026-07-15T12:00:00Z';

const row = {
  ...settings({ languages: '[de, en, ko]' }),
  ...texts('2026-01-20-zweite', { en: {} }),
  ...texts('2026-01-25-weg', {
    de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  ...texts('2026-01-30-letzte', { de: {}, ko: {} }),
};

test('a release leads to the one before and the one after it, in the language in which the reader meets them', async () => {
  const newsroom = await newsroomAt(noon, row);
  assert.deepEqual(neighboursOf(newsroom, shownTo(newsroom, 'ko', '2026-01-20-zweite')), {
    previous: { href: '/ko/2026/01/erste-meldung/', title: 'Ein Titel, der lang genug ist', language: 'de' },
    next: { href: '/ko/2026/01/letzte/', title: 'Ein Titel auf ko für letzte', language: 'ko' },
  });
});

test('the oldest release has none before it, and the newest none after it', async () => {
  const newsroom = await newsroomAt(noon, row);
  assert.equal(neighboursOf(newsroom, shownTo(newsroom, 'de')).previous, undefined);
  assert.equal(neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-30-letzte')).next, undefined);
});

test('a release that was withdrawn has no neighbours and is none', async () => {
  const next = async (now: string) => {
    const newsroom = await newsroomAt(now, row);
    return neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-20-zweite')).next?.href;
  };
  assert.equal(await next('2026-06-01T09:59:59.999Z'), '/2026/01/weg/');
  assert.equal(await next('2026-06-01T10:00:00Z'), '/2026/01/letzte/');
  const newsroom = await newsroomAt(noon, row);
  assert.deepEqual(neighboursOf(newsroom, shownTo(newsroom, 'de', '2026-01-25-weg')), {
    previous: undefined,
    next: undefined,
  });
});

const akin = {
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'topics/wind.yaml': sheet({ name: '{ de: Wind }' }),
  'topics/leer.yaml': sheet({ name: '{ de: Leer }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  ...texts('2026-02-01-fragt', { de: { topics: '[kueste, wind]', organisations: '[werft]' } }),
  ...texts('2026-02-02-hauptthema', { de: { topics: '[kueste]' } }),
  ...texts('2026-02-03-nebenthema', { de: { topics: '[hafen, wind]' } }),
  ...texts('2026-02-04-werft', { de: { organisations: '[werft]' } }),
  ...texts('2026-02-05-fremd', { de: { topics: '[hafen]' } }),
  ...texts('2026-02-06-genannt', {
    de: { topics: '[leer]', related: '[2026-02-05-fremd, 2026-02-07-weg, 2026-03-01-kommt]' },
  }),
  ...texts('2026-02-07-weg', {
    de: { topics: '[leer]', withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  ...texts('2026-03-01-kommt', { de: { topics: '[leer]' } }),
};
const related = async (now: string, folder: string, changes: Files = akin) => {
  const newsroom = await newsroomAt(now, changes);
  return relatedTo(newsroom, shownTo(newsroom, 'de', folder)).map(({ href }) => href.split('/')[3]);
};

test('what shares most is recommended first: the main topic, then an organisation, then another topic', async () => {
  assert.deepEqual(await related(noon, '2026-02-01-fragt'), ['hauptthema', 'werft', 'nebenthema']);
});

test('that the publisher is the same makes nothing akin', async () => {
  assert.deepEqual(await related('2026-02-28T12:00:00Z', '2026-02-07-weg'), ['genannt']);
});

test('what an editor named comes first, from its lift on and until it is withdrawn', async () => {
  assert.deepEqual(await related('2026-02-28T12:00:00Z', '2026-02-06-genannt'), ['fremd', 'weg']);
  assert.deepEqual(await related('2026-03-01T09:59:59.999Z', '2026-02-06-genannt'), ['fremd', 'weg']);
  assert.deepEqual(await related('2026-03-01T10:00:00Z', '2026-02-06-genannt'), ['fremd']);
  assert.deepEqual(await related('2026-03-01T12:00:00Z', '2026-02-06-genannt'), ['fremd', 'kommt']);
});

test('what an editor named is filled up to three, or stands alone where it is more', async () => {
  const named = (related: string) => ({
    ...akin,
    ...texts('2026-02-08-neu', { de: { topics: '[kueste]', related } }),
  });
  assert.deepEqual(await related(noon, '2026-02-08-neu', named('[2026-02-05-fremd]')), [
    'fremd',
    'hauptthema',
    'fragt',
  ]);
  const four = '[2026-02-03-nebenthema, 2026-02-05-fremd, 2026-02-06-genannt, 2026-03-01-kommt]';
  assert.deepEqual(await related(noon, '2026-02-08-neu', named(four)), [
    'nebenthema',
    'fremd',
    'genannt',
    'kommt',
  ]);
});

test('of equals those are recommended that lie around the release, newest first, and never itself', async () => {
  const many = { ...empty, ...days('2026-03', 30), ...days('2026-04', 30) };
  assert.deepEqual(await related(noon, '2026-03-20-tag-20', many), ['tag-02', 'tag-01', 'tag-30']);
});

test('a release that shares its topic with no other recommends nothing', async () => {
  const alone = {
    'topics/leer.yaml': sheet({ name: '{ de: Leer }' }),
    ...texts('2026-02-01-allein', { de: { topics: '[leer]' } }),
  };
  assert.deepEqual(await related(noon, '2026-02-01-allein', alone), []);
  assert.deepEqual(await related(noon, first, alone), []);
});

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
  const { count, position, releases, years } = archivePage(newsroom, { language: 'de' }, pageOf(paths[0]));
  assert.deepEqual([count, position, releases, years], [words.noReleases, undefined, [], []]);
  assert.deepEqual([yearPaths(newsroom), monthPaths(newsroom)], [[], []]);
});
