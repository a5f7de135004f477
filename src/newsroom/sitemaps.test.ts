import assert from 'node:assert/strict';
import { test } from 'node:test';
import { empty, first, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { digestOf } from '../files/digest.ts';
import { pictureId } from '../model/picture/picture-shelf.ts';
import { newsPages, type SitePage, sitePages } from './pages/machines/sitemap-pages.ts';
import { sitemapContents } from './pages/machines/sitemap-contents.ts';

const noon = '2026-07-15T12:00:00Z';
const origin = 'https://example.org';
const paths = (pages: readonly SitePage[]) => pages.map(({ url }) => url.slice(origin.length));
const page = (pages: readonly SitePage[], path: string) => pages.find(({ url }) => url === origin + path);

const tree = {
  ...settings({ languages: '[de, en, ko]' }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  [releasePath]: release({
    image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
    corrections: '[{ at: 2026-05-01T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }]',
  }),
  [`releases/${first}/hafen.jpg`]: await picture(),
  ...texts('2026-02-01-zwei', {
    de: { topics: '[kueste]', issuer: 'werft' },
    ko: { topics: '[kueste]', issuer: 'werft' },
  }),
  ...texts('2025-03-01-weg', {
    de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nEin Satz.\n',
  'pages/impressum/index.ko.mdx': '---\ntitle: 발행\naddress: imprint\n---\n\n문장.\n',
};

test('a sitemap names every page of its language, and of releases only those that are written in it', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.deepEqual(paths(sitePages(newsroom, 'ko')), [
    '/ko/',
    '/ko/archive/',
    '/ko/topics/',
    '/ko/search/',
    '/ko/contact/',
    '/ko/feeds/',
    '/ko/verify/',
    '/ko/corrections/',
    '/ko/topics/kueste/',
    '/ko/topics/hafen/',
    '/ko/organisations/hafenverbund/',
    '/ko/organisations/werft/',
    '/ko/people/ada-anker/',
    '/ko/2026/',
    '/ko/2026/02/',
    '/ko/2026/01/',
    '/ko/pictures/',
    '/ko/pictures/topics/hafen/',
    '/ko/pictures/organisations/hafenverbund/',
    '/ko/pictures/years/2026/',
    `/ko/pictures/${pictureId(digestOf(await picture()))}/`,
    '/ko/imprint/',
    '/ko/2026/02/zwei/',
  ]);
  assert.deepEqual(paths(sitePages(newsroom, 'de')).slice(-3), [
    '/impressum/',
    '/2026/02/zwei/',
    '/2026/01/erste-meldung/',
  ]);
});

test('a withdrawn release and a year without another leave the sitemap', async () => {
  const has = async (now: string) => {
    const all = paths(sitePages(await newsroomAt(now, tree), 'de'));
    return ['/2025/', '/2025/03/', '/2025/03/weg/'].map((path) => all.includes(path));
  };
  assert.deepEqual(await has('2026-06-01T09:59:59.999Z'), [true, true, true]);
  assert.deepEqual(await has('2026-06-01T10:00:00Z'), [false, false, false]);
});

test('a page changed when the last of what it lists did', async () => {
  const changed = async (now: string, path: string) =>
    page(sitePages(await newsroomAt(now, tree), 'de'), path)?.changedAt?.toISOString();
  const zwei = '2026-02-01T12:00:00.000Z';
  const update = '2026-05-01T10:00:00.000Z';
  for (const path of ['/', '/archive/', '/2026/', '/people/ada-anker/']) {
    assert.equal(await changed('2026-05-01T09:59:59.999Z', path), zwei, path);
    assert.equal(await changed('2026-05-01T10:00:00Z', path), update, path);
  }
  assert.equal(await changed(noon, '/topics/kueste/'), zwei);
  assert.equal(await changed(noon, '/2026/02/'), zwei);
  assert.equal(await changed(noon, '/2026/01/erste-meldung/'), update);
  assert.equal(await changed(noon, '/search/'), undefined);
  assert.equal(await changed(noon, '/impressum/'), undefined);
});

test('the page of corrections changed with the last notice of its language', async () => {
  const changed = async (now: string, language: string) =>
    sitePages(await newsroomAt(now, tree), language)
      .find(({ url }) => url.endsWith('corrections/'))
      ?.changedAt?.toISOString();
  assert.equal(await changed('2026-05-01T09:59:59.999Z', 'de'), undefined);
  assert.equal(await changed('2026-05-31T12:00:00Z', 'de'), '2026-05-01T10:00:00.000Z');
  assert.equal(await changed(noon, 'de'), '2026-06-01T10:00:00.000Z');
  assert.equal(await changed(noon, 'ko'), undefined);
});

test('a page names itself in its other languages, and for all others the first that has it', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const others = (path: string) =>
    page(sitePages(newsroom, 'ko'), path)?.alternates.map(({ language, url }) => [
      language,
      url.slice(origin.length),
    ]);
  assert.deepEqual(others('/ko/2026/02/zwei/'), [
    ['de', '/2026/02/zwei/'],
    ['ko', '/ko/2026/02/zwei/'],
    ['x-default', '/2026/02/zwei/'],
  ]);
  assert.deepEqual(others('/ko/topics/kueste/'), [
    ['de', '/topics/kueste/'],
    ['en', '/en/topics/kueste/'],
    ['ko', '/ko/topics/kueste/'],
    ['x-default', '/topics/kueste/'],
  ]);
  assert.deepEqual(others('/ko/imprint/'), [
    ['de', '/impressum/'],
    ['ko', '/ko/imprint/'],
    ['x-default', '/impressum/'],
  ]);
  // What exists in one language alone has no other.
  assert.deepEqual(page(sitePages(newsroom, 'de'), '/2026/01/erste-meldung/')?.alternates, []);
});

test('a release names its pictures in full size', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.deepEqual(page(sitePages(newsroom, 'de'), '/2026/01/erste-meldung/')?.images, [
    `${origin}/2026/01/erste-meldung/hafen.jpg`,
  ]);
});

test('a newsroom without a release has the pages that stand without one', async () => {
  const newsroom = await newsroomAt(noon, empty);
  assert.deepEqual(paths(sitePages(newsroom, 'en')), [
    ...['', 'archive/', 'topics/', 'search/', 'contact/', 'feeds/', 'verify/', 'corrections/'].map(
      (page) => `/en/${page}`,
    ),
    '/en/organisations/hafenverbund/',
  ]);
  assert.equal(sitePages(newsroom, 'en')[0]?.changedAt, undefined);
});

test('the news have every release in its own language with its lift, until it is withdrawn', async () => {
  const changes = {
    ...tree,
    ...texts('2026-02-02-gesperrt', { en: { embargo: '{ until: 2026-02-03T08:00:00Z }' } }),
  };
  const news = newsPages(await newsroomAt(noon, changes));
  assert.deepEqual(
    news.releases.map(({ url, language, publishedAt }) => [
      url.slice(origin.length),
      language,
      publishedAt.toISOString(),
    ]),
    [
      ['/2026/02/zwei/', 'de', '2026-02-01T12:00:00.000Z'],
      ['/2026/01/erste-meldung/', 'de', '2026-01-15T09:00:00.000Z'],
      ['/en/2026/02/gesperrt/', 'en', '2026-02-03T08:00:00.000Z'],
      ['/ko/2026/02/zwei/', 'ko', '2026-02-01T12:00:00.000Z'],
    ],
  );
  assert.equal(news.newsroom, 'Presse');
  const before = newsPages(await newsroomAt('2026-06-01T09:59:59.999Z', changes));
  assert.ok(before.releases.some(({ url }) => url.endsWith('/weg/')));
});

test('a demonstration names no page and no news, and says that it is hidden', async () => {
  const { isHidden, news, languages } = sitemapContents(await newsroomAt(noon, settings({ demo: 'true' })));
  assert.deepEqual(
    [isHidden, news.releases, languages],
    [
      true,
      [],
      [
        { language: 'de', pages: [] },
        { language: 'en', pages: [] },
      ],
    ],
  );
});

test('sitemaps stand under the base path', async () => {
  const { address, index, isHidden, now } = sitemapContents(
    await newsroomAt(noon, settings({ url: 'https://example.org/presse/' })),
  );
  assert.deepEqual(
    [address('de'), index, isHidden, now.toISOString()],
    [`${origin}/presse/sitemap-de.xml`, `${origin}/presse/sitemap.xml`, false, '2026-07-15T12:00:00.000Z'],
  );
});
