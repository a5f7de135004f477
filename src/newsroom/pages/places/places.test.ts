import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, options, settings, sheet, sourceAt, texts } from '../../../../e2e/fixtures/newsroom.ts';
import { hafenverbund, smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { eventNode } from '../../../outputs/json-ld/json-ld-event.ts';
import { article } from '../../../outputs/json-ld/json-ld-article.ts';
import { outputsOf } from '../../../rules/addresses/outputs.ts';
import { releasesIn } from '../../feeds/feed-releases.ts';
import { releaseOf } from '../../release/release.ts';
import { calendarPage } from '../dates/calendar-page.ts';
import { feedsPage, subscriptionList } from '../feeds-page.ts';
import { sitePages } from '../machines/sitemap-pages.ts';
import { releasePage } from '../release-page.ts';
import { searchPage } from '../search-page.ts';
import { placeLinks, placePage, placePaths, placesPaths } from './place-pages.ts';

const noon = '2026-07-15T12:00:00Z';
const event = (place: string) => `[{ title: Hafenfest, start: 2026-09-11, place: ${place} }]`;
const date = (place: string, more = '') =>
  `title: { de: Besuch am Kai }\nkind: other\nstart: 2026-08-20\nplace: ${place}\nvalidFrom: 2026-01-01\n${more}`;
const tree = {
  ...settings({
    languages: '[de, en]',
    feeds: '[{ id: kai, title: { de: Kai }, places: [kai], kinds: [announcement] }]',
  }),
  'organisations/hafenverbund.yaml': `${hafenverbund}place: kai\n`,
  'places/kai.yaml': sheet({
    ...{ name: '{ de: Altenkai, en: Old Quay }', country: 'DE', wikidata: 'Q1731', geonames: '2935022' },
    coordinates: '{ latitude: 53.9, longitude: 8.1 }',
  }),
  'places/siel.yaml': sheet({ name: '{ de: Krabbensiel }', alsoKnownAs: '[Siel]' }),
  'places/geheim.yaml': sheet({ name: '{ de: Geheimkai }' }),
  'places/bald.yaml': sheet({ name: '{ de: Baldkai }' }),
  ...texts('2026-02-01-am-kai', { de: { place: 'kai' } }),
  ...texts('2026-02-02-fest', {
    de: { events: event('kai'), kind: 'announcement' },
    en: { events: event('kai'), kind: 'announcement' },
  }),
  ...texts('2026-02-03-siel', { de: { events: event('Siel') } }),
  ...texts('2026-02-04-nahe', { de: { events: event('"Altenkai, Halle 2"') } }),
  ...texts('2026-02-05-weg', {
    de: {
      place: 'geheim',
      withdrawn: '{ at: 2026-03-01T10:00:00+01:00, reason: Die Angaben waren falsch., keepText: false }',
    },
  }),
  ...texts('2026-08-01-bald', { de: { place: 'bald' } }),
  'events/besuch.yaml': date(
    '{ de: Altenkai }',
    'changes: [{ validFrom: 2026-07-16, place: { de: Baldkai } }]\n',
  ),
};
const newsroom = await newsroomAt(noon, tree);
const first = { data: [], currentPage: 1, lastPage: 1, total: 0 };
const foldersAt = (id: string, language = 'de') =>
  newsroom
    .shelves(language)
    .places.get(id)
    ?.map(({ entry }) => entry.data.folder);

test('a place has the releases that name it, and those with an event whose place is its id or one of its names', () => {
  assert.deepEqual(foldersAt('kai'), ['2026-02-02-fest', '2026-02-01-am-kai']);
  assert.deepEqual(foldersAt('siel'), ['2026-02-03-siel']);
  assert.deepEqual(
    placeLinks(newsroom, 'en').map(({ name, count, href }) => [name, count, href]),
    [
      ['Krabbensiel', 1, '/en/places/siel/'],
      ['Old Quay', 2, '/en/places/kai/'],
    ],
  );
});

test('what only a held-back release, a withdrawn text or a change of tomorrow names is no place yet', async () => {
  assert.deepEqual(newsroom.entities.placeIds, ['kai', 'siel']);
  const later = await newsroomAt('2026-07-16T00:00:00Z', tree);
  assert.deepEqual(later.entities.placeIds, ['bald', 'kai', 'siel']);
  const released = await newsroomAt('2026-08-02T00:00:00Z', tree);
  assert.deepEqual(
    released
      .shelves('de')
      .places.get('bald')
      ?.map(({ entry }) => entry.data.folder),
    ['2026-08-01-bald'],
  );
});

test('readers see the name where an event has the id of a place, and words as they are written', () => {
  const shown = (folder: string, language: string) => {
    const entry = newsroom.archive.versions(folder).get(language);
    assert.ok(entry);
    return releaseOf(newsroom, entry).facts.events.map(({ place }) => place);
  };
  assert.deepEqual(shown('2026-02-02-fest', 'de'), ['Altenkai']);
  assert.deepEqual(shown('2026-02-02-fest', 'en'), ['Old Quay']);
  assert.deepEqual(shown('2026-02-03-siel', 'de'), ['Siel']);
  assert.deepEqual(shown('2026-02-04-nahe', 'de'), ['Altenkai, Halle 2']);
});

test('a date of its own leads to its place, in the words of the reader', () => {
  const of = (language: string) =>
    calendarPage(newsroom, { language }).upcoming.find(({ title }) => title === 'Besuch am Kai');
  assert.deepEqual([of('de')?.place, of('de')?.placeHref], ['Altenkai', '/places/kai/']);
  assert.deepEqual([of('en')?.place, of('en')?.placeHref], ['Old Quay', '/en/places/kai/']);
  const shown = of('en');
  assert.ok(shown);
  assert.deepEqual(eventNode(shown.event).location, {
    ...{ '@type': 'Place', name: 'Old Quay', url: 'https://example.org/en/places/kai/' },
    sameAs: ['https://www.wikidata.org/wiki/Q1731', 'https://www.geonames.org/2935022'],
    address: { '@type': 'PostalAddress', addressCountry: 'DE' },
    geo: { '@type': 'GeoCoordinates', latitude: 53.9, longitude: 8.1 },
  });
});

test('the page of a place says where it lies, who is at home there and what comes', () => {
  const page = placePage(newsroom, { language: 'de', id: 'kai' }, first);
  assert.equal(page.country, 'Deutschland');
  assert.match(page.map?.href ?? '', /openstreetmap\.org.*mlat=53\.9&mlon=8\.1/);
  assert.deepEqual(page.organisations, [{ label: 'Hafenverbund', href: '/organisations/hafenverbund/' }]);
  assert.deepEqual(
    page.dates.map(({ title }) => title),
    ['Besuch am Kai', 'Hafenfest'],
  );
});

test('a release tells its places to readers, to the search and to machines', () => {
  const page = releasePage(newsroom, { folder: '2026-02-01-am-kai', reader: 'de' });
  assert.deepEqual(
    page.places.map(({ name, href }) => [name, href]),
    [['Altenkai', '/places/kai/']],
  );
  assert.ok(page.facts);
  assert.deepEqual(article(page.facts, { licensePage: '' }).contentLocation, {
    ...{ '@type': 'Place', name: 'Altenkai' },
    sameAs: ['https://www.wikidata.org/wiki/Q1731', 'https://www.geonames.org/2935022'],
  });
  assert.deepEqual(searchPage(newsroom, { language: 'en' }).labels.place, {
    kai: 'Old Quay',
    siel: 'Krabbensiel',
  });
});

test('every place has a feed in each language, and a saved search narrows by place and kind', () => {
  const source = sourceAt(newsroom, '/places/kai/');
  assert.deepEqual(
    releasesIn(newsroom, source).map(({ id }) => id),
    ['2026-02-02-fest/de', '2026-02-01-am-kai/de'],
  );
  assert.deepEqual(
    releasesIn(newsroom, sourceAt(newsroom, '/feeds/queries/kai/')).map(({ id }) => id),
    ['2026-02-02-fest/de', '2026-02-02-fest/en'],
  );
  const group = feedsPage(newsroom, { language: 'de' }).groups.find(({ title }) => title === 'Orte');
  assert.deepEqual(
    group?.feeds.map(({ subject }) => subject),
    ['Altenkai', 'Krabbensiel'],
  );
  assert.ok(
    subscriptionList(newsroom, 'en').feeds.some(
      ({ xmlUrl }) => xmlUrl === 'https://example.org/en/places/kai/rss.xml',
    ),
  );
});

test('search engines get the pages of places, and the check knows every one of them', async () => {
  const listed = sitePages(newsroom, 'de').map(({ url }) => new URL(url).pathname);
  const own = ['/places/', '/places/kai/', '/places/siel/'];
  assert.deepEqual(
    listed.filter((path) => path.startsWith('/places/')),
    own,
  );
  const outputs = outputsOf(await readManuscript(await smallNewsroom(tree)), new Date(noon));
  for (const path of [...own, '/places/bald/', '/places/geheim/'])
    assert.equal(
      outputs.claimOf(`${path.slice(1)}index.html`)?.when,
      own.includes(path) ? 'now' : 'later',
      path,
    );
  assert.equal(placePaths(newsroom, options).length, 4);
  assert.equal(placesPaths(newsroom).length, 2);
});

test('a newsroom without places has no page of them', async () => {
  const none = await newsroomAt(noon);
  assert.deepEqual(placesPaths(none), []);
  assert.ok(!sitePages(none, 'de').some(({ url }) => url.includes('/places/')));
});
