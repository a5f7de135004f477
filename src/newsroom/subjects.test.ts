import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, empty, newsroomAt, options, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Paged } from './pages/list-page.ts';
import { organisationPage, organisationPaths } from './pages/organisation-page.ts';
import { topicLinks, topicPage, topicPaths, topicsPage } from './pages/topic-pages.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const page = (...data: string[]): Paged => ({ data, currentPage: 1, lastPage: 1, total: data.length });
const tree = {
  'topics/ostsee.yaml': sheet({ name: '{ de: Ostsee, en: Baltic }', intro: '{ de: Alles von der Ostsee. }' }),
  'topics/oel.yaml': sheet({ name: '{ de: Öl, en: Oil }' }),
  'topics/leer.yaml': sheet({ name: '{ de: Leer }' }),
  ...settings({ feeds: '[{ id: leer, title: { de: Leer }, topics: [leer] }]', archivePageSize: '5' }),
  ...texts('2026-02-01-see', { de: { topics: '[ostsee, oel]' } }),
  ...texts('2026-02-02-weg', {
    de: { topics: '[oel]', withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
  ...days('2026-03', 6, { topics: '[ostsee]' }),
};

test('the topics are sorted as their reader sorts and say how many releases each holds', async () => {
  const links = async (now: string, reader: string) =>
    topicLinks(await newsroomAt(now, tree), reader).map(({ name, count }) => [name, count]);
  assert.deepEqual(await links('2026-06-01T09:59:59.999Z', 'de'), [
    ['Hafen', 1],
    ['Öl', 2],
    ['Ostsee', 7],
  ]);
  assert.deepEqual(await links('2026-06-01T10:00:00Z', 'en'), [
    ['Baltic', 7],
    ['Hafen', 1],
    ['Oil', 1],
  ]);
});

test('a topic without a release has no page and stands in no list, even where a saved search names it', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const ids = new Set(topicPaths(newsroom, options).map(({ params }) => params['topic']));
  assert.deepEqual([...ids].sort(), ['hafen', 'oel', 'ostsee']);
  assert.deepEqual(
    topicsPage(newsroom, { language: 'de' }).topics.map(({ id }) => id),
    ['hafen', 'oel', 'ostsee'],
  );
  assert.deepEqual(topicPaths(await newsroomAt(noon, empty), options), []);
});

test('a topic’s page is cut, and each part leads to its feed and to the same topic in the other language', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const paths = topicPaths(newsroom, options).filter(
    ({ params }) => params['topic'] === 'ostsee' && params['locale'] === 'en',
  );
  assert.deepEqual(
    paths.map(({ params }) => params.page),
    [undefined, '2'],
  );
  const shown = topicPage(
    newsroom,
    { language: 'en', id: 'ostsee' },
    paths[1]?.props.page as unknown as Paged,
  );
  assert.deepEqual(
    [
      shown.heading,
      shown.frame.title,
      shown.count,
      shown.beside.feed?.href,
      shown.newer,
      shown.older,
      shown.releases.length,
    ],
    [
      'Baltic',
      'Baltic (Page 2 of 2) | Newsroom',
      '7 releases, newest first',
      '/en/topics/ostsee/rss.xml',
      '/en/topics/ostsee/',
      undefined,
      2,
    ],
  );
  assert.equal(shown.frame.languages[0]?.href, '/topics/ostsee/');
  assert.equal(shown.frame.feedLinks[1]?.title, 'Baltic | Newsroom (RSS)');
});

test('a topic is described by its introduction, or else by its name', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const said = (id: string) => {
    const { intro, frame } = topicPage(newsroom, { language: 'de', id }, page('2026-02-01-see'));
    return [intro, frame.description];
  };
  assert.deepEqual(said('ostsee'), ['Alles von der Ostsee.', 'Alles von der Ostsee.']);
  assert.deepEqual(said('oel'), [undefined, de.releasesOf('Öl')]);
});

test('the pages of a preview lead to no feed', async () => {
  const newsroom = await newsroomAt(noon, tree, { preview: '2026-07-01T12:00:00Z' });
  assert.equal(
    topicPage(newsroom, { language: 'de', id: 'oel' }, page('2026-02-01-see')).beside.feed,
    undefined,
  );
});

const werft = {
  'organisations/hafenverbund.yaml': sheet({
    name: '{ de: Hafenverbund }',
    legalName: 'Hafenverbund e. V.',
    kind: 'publisher',
    url: 'https://hafen.example.org/',
    boilerplates:
      '\n  - validFrom: 2026-01-01\n    short: { de: Der Hafenverbund alt vertritt die erfundenen Häfen der Küste. }\n  - validFrom: 2026-04-01\n    short: { de: Der Hafenverbund neu vertritt die erfundenen Häfen der Küste. }\n    long: { de: Der Hafenverbund lang vertritt seit jeher alle erfundenen Häfen der Küste. }',
  }),
  'organisations/werft.yaml': sheet({
    name: '{ de: Werft, en: Yard }',
    kind: 'member',
    description: '{ de: Baut erfundene Schiffe. }',
  }),
  'organisations/amt.yaml': sheet({ name: '{ de: Amt }', legalName: 'Amt', kind: 'authority' }),
  ...texts('2026-02-01-werft', { de: { organisations: '[werft, amt]' } }),
};

test('the publisher has a page even before its first release, any other organisation only with one', async () => {
  const paths = async (changes = {}) =>
    organisationPaths(await newsroomAt(noon, changes), options).map(({ params }) => [
      params['locale'],
      params['organisation'],
    ]);
  assert.deepEqual(await paths(empty), [
    [undefined, 'hafenverbund'],
    ['en', 'hafenverbund'],
  ]);
  assert.deepEqual((await paths(werft)).slice(0, 3), [
    [undefined, 'hafenverbund'],
    [undefined, 'werft'],
    [undefined, 'amt'],
  ]);
});

test('the page of the publisher has the media contacts and the self-portrait of today', async () => {
  const shown = async (now: string) =>
    organisationPage(await newsroomAt(now, werft), { language: 'de', id: 'hafenverbund' }, page());
  const before = await shown('2026-03-31T21:59:59.999Z');
  assert.match(before.portrait ?? '', /^Der Hafenverbund alt/);
  const { portrait, beside, legalName, website, kit, kind, isFirst, count } =
    await shown('2026-03-31T22:00:00Z');
  // The long one, where there is one.
  assert.match(portrait ?? '', /^Der Hafenverbund lang/);
  assert.deepEqual(
    beside.contacts.people.map(({ id }) => id),
    ['ada-anker'],
  );
  assert.deepEqual(
    [legalName, website, kit, kind, isFirst, count],
    [
      'Hafenverbund e. V.',
      'https://hafen.example.org/',
      '/organisations/hafenverbund/press-kit.zip',
      de.organisationKinds.publisher,
      true,
      de.noReleases,
    ],
  );
});

test('the page of another organisation says what it is and has no contacts of ours', async () => {
  const newsroom = await newsroomAt(noon, werft);
  const { beside, portrait, kit, intro, listHeading, legalName } = organisationPage(
    newsroom,
    { language: 'en', id: 'werft' },
    page('2026-02-01-werft'),
  );
  assert.deepEqual(
    [beside.contacts.people, portrait, kit, intro, beside.feed?.href, listHeading, legalName],
    [
      [],
      undefined,
      undefined,
      'Baut erfundene Schiffe.',
      '/en/organisations/werft/rss.xml',
      'Releases on Yard',
      undefined,
    ],
  );
});

test('a registered name that is the name is not said twice, and a later page is not the first', async () => {
  const newsroom = await newsroomAt(noon, werft);
  const shown = organisationPage(
    newsroom,
    { language: 'de', id: 'amt' },
    { ...page(), currentPage: 2, lastPage: 2 },
  );
  assert.deepEqual(
    [shown.legalName, shown.isFirst, shown.frame.description],
    [undefined, false, de.releasesOf('Amt')],
  );
});
