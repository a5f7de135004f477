import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { feedsOf } from './feeds/feed-links.ts';
import { frameOf, type PageHead } from './pages/frame.ts';
import type { OpenNewsroom } from './store/newsroom.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const three = settings({ languages: '[de, ar, ko]', url: 'https://example.org/presse/' });
const frame = (newsroom: OpenNewsroom, head: Partial<PageHead> = {}) =>
  frameOf(newsroom, {
    language: 'de',
    title: 'Titel',
    description: 'Worum es geht.',
    address: newsroom.urls.search,
    ...head,
  });

test('menu, search, feeds and footer lead to the pages of the same language, under the base path', async () => {
  const { home, menu, search, feeds, corrections } = frame(await newsroomAt(noon, three), { language: 'ko' });
  assert.deepEqual(
    [home, ...menu.map(({ href }) => href), search.href, feeds?.href, corrections.href],
    [
      '',
      'archive/',
      'topics/',
      'contact/',
      'organisations/hafenverbund/',
      'search/',
      'feeds/',
      'corrections/',
    ].map((path) => `/presse/ko/${path}`),
  );
});

test('only a language that is written from right to left says so', async () => {
  const newsroom = await newsroomAt(noon, three);
  assert.deepEqual(
    ['de', 'ar', 'ko'].map((language) => frame(newsroom, { language }).direction),
    [undefined, 'rtl', undefined],
  );
});

test('a title is followed by the name of the newsroom, unless it is that', async () => {
  const newsroom = await newsroomAt(noon);
  assert.equal(frame(newsroom).title, 'Titel | Presse');
  assert.equal(frame(newsroom, { title: 'Presse' }).title, 'Presse');
  assert.deepEqual(frame(newsroom, { title: 'Presse' }).graph.website, {
    name: 'Presse',
    url: 'https://example.org/',
  });
  assert.equal(frame(newsroom).graph.website, undefined);
});

test('a page names its other languages and switches to them', async () => {
  const { alternates, canonical, defaultAlternate, languages, social } = frame(
    await newsroomAt(noon, three),
    { language: 'ko' },
  );
  assert.deepEqual(
    alternates.map(({ language, href }) => [language, href]),
    [
      ['de', 'https://example.org/presse/search/'],
      ['ar', 'https://example.org/presse/ar/search/'],
      ['ko', 'https://example.org/presse/ko/search/'],
    ],
  );
  assert.deepEqual(
    [canonical, defaultAlternate],
    ['https://example.org/presse/ko/search/', 'https://example.org/presse/search/'],
  );
  assert.deepEqual(
    languages.map(({ label, href, isCurrent }) => [label, href, isCurrent]),
    [
      ['Deutsch', '/presse/search/', false],
      ['العربية', '/presse/ar/search/', false],
      ['한국어', '/presse/ko/search/', true],
    ],
  );
  assert.deepEqual([social.locale, social.otherLocales], ['ko_KR', ['de_DE', 'ar_EG']]);
});

test('a page that repeats what is written elsewhere names that as the original', async () => {
  const { canonical, alternates, defaultAlternate } = frame(await newsroomAt(noon, three), {
    language: 'de',
    written: ['ko'],
  });
  const there = 'https://example.org/presse/ko/search/';
  assert.deepEqual(
    [canonical, alternates, defaultAlternate],
    [there, [{ language: 'ko', href: there }], there],
  );
});

test('where a page does not exist in a language, its switch leads to the start page', async () => {
  const newsroom = await newsroomAt(noon, three);
  const { languages, alternates } = frame(newsroom, {
    address: (language) => (language === 'ar' ? undefined : newsroom.urls.search(language)),
  });
  assert.equal(languages[1]?.href, '/presse/ar/');
  assert.deepEqual(
    alternates.map(({ language }) => language),
    ['de', 'ko'],
  );
});

test('the way to a page begins at the start page, and machines read it to its end', async () => {
  const newsroom = await newsroomAt(noon);
  const { trail, graph } = frame(newsroom, { trail: [{ href: '/archive/', label: 'Archiv' }] });
  assert.deepEqual(trail, [
    { href: '/', label: de.home },
    { href: '/archive/', label: 'Archiv' },
  ]);
  assert.deepEqual(graph.breadcrumb, [
    { name: de.home, url: 'https://example.org/' },
    { name: 'Archiv', url: 'https://example.org/archive/' },
    { name: 'Titel', url: 'https://example.org/search/' },
  ]);
  assert.deepEqual([frame(newsroom).trail, frame(newsroom).graph.breadcrumb], [undefined, []]);
});

test('readers of feeds find the main one first, then the page’s own, then the other formats', async () => {
  const newsroom = await newsroomAt(noon);
  const own = frame(newsroom, { feed: { folder: '/topics/hafen/', subject: 'Hafen' } }).feedLinks;
  assert.deepEqual(
    own.map(({ title, href }) => [title, href]),
    [
      ['Presse (RSS)', '/rss.xml'],
      ['Hafen | Presse (RSS)', '/topics/hafen/rss.xml'],
      ['Presse (Atom)', '/atom.xml'],
      ['Presse (JSON Feed)', '/feed.json'],
    ],
  );
  assert.equal(frame(newsroom).feedLinks.length, 3);
  assert.deepEqual(feedsOf(newsroom.urls, { mainFeeds: [], name: 'Presse' }, undefined), []);
});

test('a preview is in no search engine and offers no feed', async () => {
  const preview = frame(await newsroomAt(noon, {}, { preview: '2026-07-01T12:00:00Z' }), {
    feed: { folder: '/topics/hafen/', subject: 'Hafen' },
  });
  assert.deepEqual([preview.isHidden, preview.feeds, preview.feedLinks], [true, undefined, []]);
  assert.equal(preview.notice, de.preview('15. Juli 2026, 14:00 Uhr (MESZ)'));
});

test('a demonstration is in no search engine, and neither is a page that says so', async () => {
  const demo = frame(await newsroomAt(noon, settings({ demo: 'true' })));
  assert.deepEqual([demo.isHidden, demo.feedLinks.length, demo.notice], [true, 3, de.demo('Hafenverbund')]);
  const newsroom = await newsroomAt(noon);
  assert.deepEqual(
    [frame(newsroom).isHidden, frame(newsroom, { isHidden: true }).isHidden, frame(newsroom).notice],
    [false, true, undefined],
  );
});

test('machines are told who publishes, with the first logo, and where to get a licence', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
  const changes = {
    'organisations/hafenverbund.yaml':
      'name: { de: Hafenverbund }\nkind: publisher\nlogos:\n  - { file: ./eins.svg, title: { de: Wortmarke } }\n  - { file: ./zwei.svg, title: { de: Bildmarke } }\n',
    'organisations/eins.svg': svg,
    'organisations/zwei.svg': svg,
  };
  const { graph } = frame(await newsroomAt(noon, changes), { language: 'en' });
  assert.equal(graph.logo, 'https://example.org/organisations/hafenverbund/eins.svg');
  assert.equal(graph.publisher.page, 'https://example.org/en/organisations/hafenverbund/');
  assert.deepEqual(
    [graph.correctionsPolicy, graph.licensePage],
    [undefined, 'https://example.org/en/organisations/hafenverbund/'],
  );
  assert.equal(frame(await newsroomAt(noon)).graph.logo, undefined);
});

test('a page without a card of its own has the one of its language', async () => {
  const newsroom = await newsroomAt(noon, texts('2026-02-01-zwei', { en: {} }));
  assert.equal(frame(newsroom, { language: 'en' }).social.image, 'https://example.org/en/card.png');
  assert.equal(
    frame(newsroom, { card: '/2026/02/zwei/card.png' }).social.image,
    'https://example.org/2026/02/zwei/card.png',
  );
});

test('a frame in a language that is none of the newsroom’s is a mistake', async () => {
  const newsroom = await newsroomAt(noon);
  assert.throws(() => frame(newsroom, { language: 'fr' }), {
    message: 'fr is not a language of this newsroom.',
  });
});
