import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { days, empty, newsroomAt, settings, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { frameOf } from './pages/frame.ts';
import { llmsIndex } from './pages/machines/llms.ts';
import { redirectPaths } from './pages/machines/redirects.ts';
import { standingPage, standingPagePaths } from './pages/standing-page.ts';
import type { OpenNewsroom } from './store/newsroom.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const text = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nEin Satz.\n`;
const tree = {
  ...settings({ languages: '[de, en, ko]' }),
  'pages/imprint/index.de.mdx': text(
    'title: Impressum',
    'address: impressum',
    'footer: true',
    'summary: Wer hier schreibt.',
  ),
  'pages/imprint/index.ko.mdx': text('title: 발행 정보', 'footer: true'),
  'pages/about/index.en.mdx': text('title: About this site', 'footer: true'),
  'pages/silent/index.de.mdx': text('title: Ohne Fußzeile'),
};
const footer = (newsroom: OpenNewsroom, language: string) =>
  frameOf(newsroom, { language, title: 'x', description: 'x', address: newsroom.urls.front }).footer.map(
    ({ href, label }) => [href, label],
  );

test('a standing page has a route in each language that it is written in, under its own address there', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const routes = standingPagePaths(newsroom).map(({ params, props }) => [
    params.locale,
    params.page,
    props.id,
  ]);
  assert.deepEqual(routes, [
    ['en', 'about', 'about/en'],
    [undefined, 'impressum', 'imprint/de'],
    ['ko', 'imprint', 'imprint/ko'],
    [undefined, 'silent', 'silent/de'],
  ]);
});

test('the imprint alone leads to the licences of what readers get from others', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.equal(standingPage(newsroom, { id: 'imprint/ko' }).licences, '/licences.txt');
  assert.equal(standingPage(newsroom, { id: 'about/en' }).licences, undefined);
});

test('a standing page names its other languages, and its switch leads to the start page of the rest', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const { frame, heading } = standingPage(newsroom, { id: 'imprint/ko' });
  assert.deepEqual([heading, frame.description], ['발행 정보', '발행 정보']);
  assert.deepEqual(
    frame.languages.map(({ href }) => href),
    ['/impressum/', '/en/', '/ko/imprint/'],
  );
  assert.deepEqual(
    frame.alternates.map(({ href }) => href),
    ['https://example.org/impressum/', 'https://example.org/ko/imprint/'],
  );
  assert.equal(standingPage(newsroom, { id: 'imprint/de' }).frame.description, 'Wer hier schreibt.');
  assert.throws(() => standingPage(newsroom, { id: 'nothing/de' }), {
    message: 'There is no standing page nothing/de.',
  });
});

test('the text of a page is HTML of its checked tree, with links below the base path', async () => {
  const body =
    '## Ein Titel\n\nSiehe [hier](/about/) und [oben](#ein-titel), 1 \\< 2. {/* geheim */}\n\n| a |\n| - |\n| b |';
  const newsroom = await newsroomAt(noon, {
    ...settings({ url: 'https://example.org/presse/' }),
    'pages/about/index.de.mdx': text('title: Über uns').replace('Ein Satz.', body),
  });
  const { html } = standingPage(newsroom, { id: 'about/de' });
  assert.match(html, /^<h2 id="ein-titel">Ein Titel<\/h2>/);
  assert.match(
    html,
    /<a href="\/presse\/about\/">hier<\/a> und <a href="#ein-titel">oben<\/a>, 1 &#x3C; 2\./,
  );
  assert.match(html, /<section class="scroll" tabindex="0" aria-label="[^"]+"><table>/);
  assert.doesNotMatch(html, /geheim/);
});

test('a page that changed after the check is not rendered', async () => {
  const newsroom = await newsroomAt(noon, { ...tree });
  const entry = newsroom.pages.find(({ id }) => id === 'imprint/de');
  assert.ok(entry?.filePath);
  writeFileSync(entry.filePath, text('title: Impressum').replace('Ein Satz.', '{process.exit(1)}'));
  assert.throws(
    () => standingPage(newsroom, { id: 'imprint/de' }),
    /changed while the newsroom was being built/,
  );
});

test('the footer links the pages that want it, in the reader’s language or else in the first that there is', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const about = ['/en/about/', 'About this site'];
  assert.deepEqual(footer(newsroom, 'de'), [about, ['/impressum/', 'Impressum']]);
  assert.deepEqual(footer(newsroom, 'en'), [about, ['/impressum/', 'Impressum']]);
  assert.deepEqual(footer(newsroom, 'ko'), [about, ['/ko/imprint/', '발행 정보']]);
});

test('a former address leads to the release in its language, under the base path, from its lift on', async () => {
  const changes = {
    ...settings({ url: 'https://example.org/presse/' }),
    ...texts('2026-02-01-zwei', {
      de: { redirects: '[/alt/zwei, /noch/aelter.html]' },
      en: { redirects: '[/old/two]' },
    }),
  };
  const routes = async (now: string) => redirectPaths(await newsroomAt(now, changes));
  assert.deepEqual(await routes('2026-02-01T11:59:59.999Z'), []);
  const found = await routes('2026-02-01T12:00:00Z');
  const [german, english] = [
    'https://example.org/presse/2026/02/zwei/',
    'https://example.org/presse/en/2026/02/zwei/',
  ];
  assert.deepEqual(
    found.map(({ props }) => [props.language, props.url, props.title]),
    [
      ['de', german, 'Ein Titel auf de für zwei'],
      ['de', german, 'Ein Titel auf de für zwei'],
      ['en', english, 'Ein Titel auf en für zwei'],
    ],
  );
  assert.deepEqual(
    found.map(({ params }) => params.former.replace(/\/index\.html$/, '')),
    ['alt/zwei', 'noch/aelter.html', 'old/two'],
  );
});

test('the former address of a withdrawn release still leads to the page that says so', async () => {
  const changes = texts('2026-02-01-weg', {
    de: {
      redirects: '[/alt/weg]',
      withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }',
    },
  });
  assert.equal(redirectPaths(await newsroomAt(noon, changes)).length, 1);
});

test('programs find the releases of each language as Markdown, the main feeds and the pages of the footer', async () => {
  const changes = {
    ...tree,
    ...settings({
      languages: '[de, en, ko]',
      feeds: '[{ id: hafen, title: { de: Hafen }, topics: [hafen] }]',
    }),
    ...texts('2026-02-01-zwei', { en: {} }),
    ...texts('2026-02-02-weg', {
      en: { withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
    }),
  };
  const { newsroom, description, notes, terms, sections } = llmsIndex(await newsroomAt(noon, changes));
  assert.deepEqual(
    [newsroom, description, notes],
    ['Presse', 'Nachrichten aus dem erfundenen Lichterhaven.', [de.machines.twins]],
  );
  assert.equal(terms, de.terms(de.licence.editorial, 'Hafenverbund'));
  assert.deepEqual(
    sections.map(({ title, links }) => [title, ...links.map(({ url }) => new URL(url).pathname)]),
    [
      [`${de.machines.releases} (Deutsch)`, '/2026/01/erste-meldung/index.md'],
      [`${wordsIn('en').machines.releases} (English)`, '/en/2026/02/zwei/index.md'],
      [
        de.machines.feeds,
        '/feed.json',
        '/en/feed.json',
        '/ko/feed.json',
        '/feeds/all/feed.json',
        '/feeds/queries/hafen/feed.json',
      ],
      [de.machines.more, '/verify/', '/en/about/', '/impressum/'],
    ],
  );
});

test('programs are told of the newest hundred releases, and of a demonstration that it is one', async () => {
  const months = ['2026-01', '2026-03', '2026-05', '2026-07'].map((month) =>
    days(month, month === '2026-07' ? 14 : 31),
  );
  const changes = Object.assign({}, empty, settings({ demo: 'true' }), ...months) as typeof empty;
  const { notes, sections } = llmsIndex(await newsroomAt(noon, changes));
  assert.equal(notes[0], de.demo('Hafenverbund'));
  const [releases] = sections;
  assert.deepEqual(
    [releases?.links.length, releases?.links[0]?.url],
    [100, 'https://example.org/2026/07/tag-14/index.md'],
  );
});
