import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  empty,
  firstLift,
  newsroomAt,
  settings,
  sheet,
  sourceAt,
  texts,
} from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { feedOf } from './feeds/feed.ts';
import { releasesIn } from './feeds/feed-releases.ts';
import { feedPaths } from './feeds/feed-paths.ts';
import { feedSources } from './feeds/feed-sources.ts';
import type { OpenNewsroom } from './store/newsroom.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');

const tree = {
  ...settings({ languages: '[de, en, ko]', hub: 'https://hub.example.org/' }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  'organisations/hafenverbund.yaml': sheet({
    name: '{ de: Hafenverbund }',
    legalName: 'Hafenverbund e. V.',
    kind: 'publisher',
    url: 'https://hafen.example.org/',
  }),
  ...texts('2026-02-01-beide', {
    de: { topics: '[kueste]', organisations: '[werft]' },
    ko: { topics: '[kueste]', organisations: '[werft]' },
  }),
  ...texts('2026-02-01-auch', { en: { issuer: 'werft' } }),
  ...texts('2026-03-01-weg', {
    de: { topics: '[kueste]', withdrawn: '{ at: 2026-04-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
};
const idsIn = (newsroom: OpenNewsroom, folder: string) =>
  releasesIn(newsroom, sourceAt(newsroom, folder)).map(({ id }) => id.slice(11));

test('there is a feed of every language, topic and organisation, of corrections, and of all languages together', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const own = [
    '',
    'corrections/',
    'topics/hafen/',
    'topics/kueste/',
    'organisations/hafenverbund/',
    'organisations/werft/',
  ];
  assert.deepEqual(
    feedSources(newsroom).map(({ folder }) => folder),
    [...['/', '/en/', '/ko/'].flatMap((prefix) => own.map((path) => prefix + path)), '/feeds/all/'],
  );
});

test('the feeds of a newsroom without a release exist already, so that their addresses stay', async () => {
  const newsroom = await newsroomAt(noon, empty);
  assert.deepEqual(
    feedSources(newsroom).map(({ folder }) => folder),
    [
      '/',
      '/corrections/',
      '/organisations/hafenverbund/',
      '/en/',
      '/en/corrections/',
      '/en/organisations/hafenverbund/',
      '/feeds/all/',
    ],
  );
  const { items, previous } = feedOf(newsroom, sourceAt(newsroom, '/'));
  assert.deepEqual([items, previous], [[], undefined]);
});

test('every feed has a route in each format, without the base path', async () => {
  const newsroom = await newsroomAt(noon, { ...settings({ url: 'https://example.org/presse/' }), ...empty });
  assert.deepEqual(
    feedPaths(newsroom)
      .slice(9, 12)
      .map(({ params, props }) => [params.feed, props.format, props.source.kind]),
    [
      ['en/rss.xml', 'rss', 'language'],
      ['en/atom.xml', 'atom', 'language'],
      ['en/feed.json', 'json', 'language'],
    ],
  );
});

test('a feed of one language has what is written in it, also what was withdrawn', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.deepEqual(idsIn(newsroom, '/'), ['weg/de', 'beide/de', 'erste-meldung/de']);
  assert.deepEqual(idsIn(newsroom, '/en/'), ['auch/en']);
  assert.deepEqual(idsIn(newsroom, '/ko/topics/kueste/'), ['beide/ko']);
  assert.deepEqual(idsIn(newsroom, '/topics/hafen/'), ['erste-meldung/de']);
  assert.deepEqual(idsIn(newsroom, '/organisations/werft/'), ['beide/de']);
  assert.deepEqual(idsIn(newsroom, '/en/organisations/werft/'), ['auch/en']);
  assert.deepEqual(idsIn(newsroom, '/en/organisations/hafenverbund/'), []);
});

test('in the feed of all languages the name of the folder decides between releases of an instant, then the order of the languages', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.deepEqual(idsIn(newsroom, '/feeds/all/'), [
    'weg/de',
    'auch/en',
    'beide/de',
    'beide/ko',
    'erste-meldung/de',
  ]);
});

test('a release stands in its feeds from its lift on', async () => {
  const changes = {
    ...empty,
    ...texts('2026-02-01-gesperrt', { de: { embargo: '{ until: 2026-02-03T08:00:00Z }' } }),
  };
  const published = async (now: string) => {
    const newsroom = await newsroomAt(now, changes);
    return feedOf(newsroom, sourceAt(newsroom, '/')).items.map((item) => item.publishedAt.toISOString());
  };
  assert.deepEqual(await published('2026-02-03T07:59:59.999Z'), []);
  assert.deepEqual(await published('2026-02-03T08:00:00Z'), ['2026-02-03T08:00:00.000Z']);
});

test('a feed says of itself what never changes and where it stands', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const { items, ...channel } = feedOf(newsroom, sourceAt(newsroom, '/en/topics/kueste/'));
  const at = 'https://example.org/en/topics/kueste/';
  assert.deepEqual(items, []);
  assert.deepEqual(channel, {
    id: 'tag:example.org,2019:feeds/en/topics/kueste/',
    tagAuthority: 'example.org',
    title: 'Küste | Newsroom',
    description: 'Releases on Küste',
    language: 'en',
    newsroom: 'Newsroom',
    publisher: { name: 'Hafenverbund e. V.', website: 'https://hafen.example.org/' },
    home: at,
    self: { rss: `${at}rss.xml`, atom: `${at}atom.xml`, json: `${at}feed.json` },
    hub: 'https://hub.example.org/',
    since: new Date(firstLift),
    style: '/en/feeds/feed.css',
    extension: 'https://example.org/en/feeds/#newsroom',
    icons: { small: 'https://example.org/icon-144.png', large: 'https://example.org/icon-512.png' },
    previous: undefined,
  });
});

test('the ids of feeds are the same under whatever path the newsroom stands', async () => {
  const ids = async (url: string) => {
    const newsroom = await newsroomAt(noon, settings({ url }));
    return ['', 'en/', 'corrections/', 'feeds/all/'].map(
      (path) => feedOf(newsroom, sourceAt(newsroom, newsroom.urls.base + path)).id,
    );
  };
  const expected = ['de', 'en/', 'corrections/', 'feeds/all/'].map(
    (name) => `tag:example.org,2019:feeds/${name}`,
  );
  assert.deepEqual(await ids('https://example.org/'), expected);
  assert.deepEqual(await ids('https://other.example.org/presse/'), expected);
});

test('the main feed is called like the newsroom, and all others say what they are about', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const said = (folder: string) => {
    const { title, description, language } = feedOf(newsroom, sourceAt(newsroom, folder));
    return [title, description, language];
  };
  const about = 'Nachrichten aus dem erfundenen Lichterhaven.';
  assert.deepEqual(said('/'), ['Presse', about, 'de']);
  assert.deepEqual(said('/feeds/all/'), [`${de.feeds.everything} | Presse`, about, undefined]);
  assert.deepEqual(said('/corrections/'), [
    `${de.corrections.title} | Presse`,
    `Meldungen zu ${de.corrections.title}`,
    'de',
  ]);
});

test('an item brings links, files and contacts after its text', async () => {
  const changes = {
    ...empty,
    ...texts('2026-02-01-mehr', {
      de: { links: '[{ label: Der ganze Bericht, href: https://example.net/bericht }]' },
    }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const [item] = feedOf(newsroom, sourceAt(newsroom, '/')).items;
  assert.ok(
    item?.html.endsWith(
      `<h2>${de.links}</h2>\n<ul>\n<li><a href="https://example.net/bericht">Der ganze Bericht</a></li>\n</ul>\n<h2>${de.contact}</h2>\n<p>Ada Anker, Presse, Hafenverbund · <a href="tel:+493023125001">+49 30 23125 001</a> · <a href="mailto:ada@example.org">ada@example.org</a></p>`,
    ),
    item?.html,
  );
});
