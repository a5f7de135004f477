import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../../e2e/fixtures/newsroom.ts';
import { searchPage } from '../../newsroom/pages/search-page.ts';
import type { Search } from '../address.ts';
import { requestLink, searchInWords } from './feed-request.ts';
import { nearestFeeds } from './nearest-feeds.ts';

const newsroom = await newsroomAt('2026-07-15T12:00:00Z', {
  ...settings({
    languages: '[de, en]',
    feeds: `
  - { id: kran, title: { de: Kräne am Kai }, topics: [hafen], places: [kai], text: KRÄNE }
  - { id: kai, title: { de: Kai und Hafen, en: Quay and port }, topics: [hafen], places: [kai] }
  - { id: lang, title: { de: Kai auf Englisch }, places: [kai], languages: [en] }
  - { id: aufruf, title: { de: Aufrufe }, kinds: [announcement] }`,
  }),
  'places/kai.yaml': 'name: { de: Altenkai, en: Old Quay }\n',
  ...texts('2026-02-01-am-kai', { de: { place: 'kai' }, en: { place: 'kai' } }),
});
const page = searchPage(newsroom, { language: 'de' });
const { labels, follow } = page;
assert.ok(follow);

const search = (chosen: Search['chosen'], term = '', isEverywhere = false): Search => ({
  ...{ term, chosen, isEverywhere },
  sort: 'relevance',
});

const cases: [what: string, search: Search, feeds: string[]][] = [
  ['a word alone has the feed of the language', search({}, 'Kai'), ['/rss.xml']],
  ['the year has no feed', search({ year: '2026' }), ['/rss.xml']],
  ['a word in all languages has the feed of all', search({}, 'Kai', true), ['/feeds/all/rss.xml']],
  ['a language has its own', search({ language: 'en' }, 'quay', true), ['/en/rss.xml']],
  ['a topic has its own', search({ topic: 'hafen' }), ['/topics/hafen/rss.xml']],
  [
    'a topic in another language has that of the language',
    search({ topic: 'hafen', language: 'en' }),
    ['/en/topics/hafen/rss.xml'],
  ],
  [
    'two filters have two, if nothing is nearer',
    search({ topic: 'hafen', organisation: 'hafenverbund' }),
    ['/topics/hafen/rss.xml', '/organisations/hafenverbund/rss.xml'],
  ],
  [
    'a saved search that meets both is nearer',
    search({ topic: 'hafen', place: 'kai' }),
    ['/feeds/queries/kai/rss.xml'],
  ],
  [
    'one with its words is nearer still',
    search({ topic: 'hafen', place: 'kai' }, 'neue Krane'),
    ['/feeds/queries/kran/rss.xml'],
  ],
  ['a kind has the saved search', search({ kind: 'announcement' }), ['/feeds/queries/aufruf/rss.xml']],
  ['one of another language would miss something', search({ place: 'kai' }), ['/places/kai/rss.xml']],
  [
    'one of the same language does not',
    search({ place: 'kai', language: 'en' }),
    ['/feeds/queries/lang/rss.xml', '/en/places/kai/rss.xml'],
  ],
];
for (const [what, asked, feeds] of cases)
  test(what, () =>
    assert.deepEqual(
      nearestFeeds(asked, 'de', follow, labels).map(({ href }) => href),
      feeds,
    ),
  );

test('a feed is named as readers know its subject, with its language', () => {
  const [feed] = nearestFeeds(search({ place: 'kai' }), 'de', follow, labels);
  assert.deepEqual(feed, { href: '/places/kai/rss.xml', subject: 'Altenkai', language: 'Deutsch' });
});

test('the letter to the press office has the words of the search and its address, whatever signs they have', () => {
  const said = searchInWords(search({ place: 'kai', topic: 'hafen' }, 'Kräne & $& 100 %'), labels);
  assert.equal(said, 'Kräne & $& 100 % · Hafen · Altenkai');
  const address = 'https://example.org/search/?q=Kr%C3%A4ne+%26&place=kai';
  const words = { subject: 'Feed: {search}', body: 'Guten Tag,\n\n{search}\n{address}' };
  const link = new URL(requestLink('presse@example.org', words, said, address));
  assert.equal(link.pathname, 'presse@example.org');
  assert.equal(link.searchParams.get('subject'), `Feed: ${said}`);
  assert.equal(link.searchParams.get('body'), `Guten Tag,\r\n\r\n${said}\r\n${address}`);
});

test('the letter goes to the contact of today, and a newsroom that is not public has neither letter nor feeds', async () => {
  assert.equal(follow.office, 'ada@example.org');
  const preview = await newsroomAt('2026-07-15T12:00:00Z', undefined, { preview: '2026-07-14T12:00:00Z' });
  assert.equal(searchPage(preview, { language: 'de' }).follow, undefined);
});
