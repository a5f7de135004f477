import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, sheet, sourceAt, texts } from '../../e2e/fixtures/newsroom.ts';
import { releasePath, release } from '../../e2e/small-newsroom.ts';
import { feedOf } from './feeds/feed.ts';
import { releasesAsked, releasesIn } from './feeds/feed-releases.ts';
import { feedsPage, subscriptionList } from './pages/feeds-page.ts';

const noon = '2026-07-15T12:00:00Z';
const tree = {
  ...settings({
    feeds: `
  - { id: boesenberg, title: { de: Bösenberg, en: All on Boesenberg }, text: BÖSENBERG kräne }
  - { id: busan, title: { de: Busan }, text: 부산, languages: [ko] }
  - { id: kueste, title: { de: Küste }, topics: [kueste], organisations: [werft], languages: [de, en] }
  - { id: zwei, title: { de: Zwei Themen }, topics: [kueste, hafen] }`,
    languages: '[de, en, ko]',
  }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  [releasePath]: release(
    { title: 'Neue Kräne für den Hafen von Lichterhaven' },
    'Der Ort Bösenberg freut sich.',
  ),
  ...texts(
    '2026-02-01-ohne-akzent',
    {
      en: {
        summary:
          'Bosenberg is a place on the invented coast, and this summary is long enough to stand in lists.',
      },
    },
    'Krane and cranes.',
  ),
  ...texts('2026-02-02-halb', { de: {} }, 'Bösenberg allein.'),
  ...texts('2026-02-03-busan', { de: {}, ko: {} }, '부산에서 왔다.'),
  ...texts('2026-02-04-kueste', {
    de: { topics: '[kueste]', organisations: '[werft]' },
    ko: { topics: '[kueste]', organisations: '[werft]' },
  }),
  ...texts('2026-02-05-ohne-werft', { de: { topics: '[kueste]' } }),
  ...texts(
    '2026-02-06-weg',
    {
      de: { withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: false }' },
    },
    'Bösenberg und Kräne.',
  ),
};
const found = async (id: string, now = noon) => {
  const newsroom = await newsroomAt(now, tree);
  return releasesIn(newsroom, sourceAt(newsroom, `/feeds/queries/${id}/`)).map((entry) => entry.id.slice(11));
};

test('a saved search finds every word in title, summary or text, in whatever case and without its accents', async () => {
  assert.deepEqual(await found('boesenberg'), ['ohne-akzent/en', 'erste-meldung/de']);
});

test('a saved search finds a withdrawn release by its words only as long as it has them', async () => {
  assert.ok((await found('boesenberg', '2026-03-01T09:59:59.999Z')).includes('weg/de'));
  assert.ok(!(await found('boesenberg', '2026-03-01T10:00:00Z')).includes('weg/de'));
});

test('a saved search in one language finds no other version', async () => {
  assert.deepEqual(await found('busan'), ['busan/ko']);
});

test('of a saved search for words its feed has the newest, and older ones that were corrected', async () => {
  const text = 'Am Kai steht ein Kran.';
  const few = {
    ...settings({ feeds: '[{ id: kran, title: { de: Kran }, text: kran }]', feedItems: '1' }),
    ...texts(
      '2026-02-01-alt',
      { de: { corrections: '[{ at: 2026-02-05T10:00:00Z, kind: correction, note: Die Zahl war falsch. }]' } },
      text,
    ),
    ...texts('2026-02-02-mitte', { de: {} }, text),
    ...texts('2026-02-03-neu', { de: {} }, text),
  };
  const newsroom = await newsroomAt(noon, few);
  const source = sourceAt(newsroom, '/feeds/queries/kran/');
  assert.deepEqual(
    releasesIn(newsroom, source).map(({ id }) => id.slice(11)),
    ['neu/de', 'alt/de'],
  );
  // All of them are in its key.
  assert.deepEqual(
    releasesAsked(newsroom, source).map(({ id }) => id.slice(11)),
    ['neu/de', 'mitte/de', 'alt/de', 'erste-meldung/de'],
  );
});

test('conditions of several kinds must all hold, of one kind any', async () => {
  assert.deepEqual(await found('kueste'), ['kueste/de']);
  assert.deepEqual(await found('zwei'), [
    ...[
      'weg/de',
      'ohne-werft/de',
      'kueste/de',
      'kueste/ko',
      'busan/de',
      'busan/ko',
      'halb/de',
      'ohne-akzent/en',
      'erste-meldung/de',
    ],
  ]);
});

test('the feed of a saved search is titled in the first language and says the one of its items', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const { id, title, language, home, self } = feedOf(newsroom, sourceAt(newsroom, '/feeds/queries/busan/'));
  assert.deepEqual(
    [id, title, language, home],
    ['tag:example.org,2019:feeds/feeds/queries/busan/', 'Busan | Presse', 'ko', 'https://example.org/feeds/'],
  );
  assert.equal(self.atom, 'https://example.org/feeds/queries/busan/atom.xml');
  assert.equal(feedOf(newsroom, sourceAt(newsroom, '/feeds/queries/kueste/')).language, undefined);
});

test('the page of feeds knows the mailing of the newsroom, if it has one', async () => {
  const mailing = 'https://lists.example.org/subscription/form';
  const own = await newsroomAt(noon, settings({ mailing }));
  const { mail } = feedsPage(own, { language: 'de' });
  assert.equal(mail.form, mailing);
  const other = feedsPage(await newsroomAt(noon, {}), { language: 'de' }).mail;
  assert.deepEqual([other.form, other.text.includes('Blogtrottr')], [undefined, true]);
  assert.notEqual(mail.text, other.text);
});

test('the page of feeds offers those of its language, of all, and the saved searches, sorted as the reader sorts', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const { groups, lists } = feedsPage(newsroom, { language: 'en' });
  assert.deepEqual(
    groups.map(({ title, feeds }) => [
      title,
      ...feeds.map(({ subject, rss }) => `${subject} ${rss.slice(19)}`),
    ]),
    [
      [
        undefined,
        'All releases in English /en/rss.xml',
        'Corrections and updates /en/corrections/rss.xml',
        'All releases in all languages /feeds/all/rss.xml',
      ],
      [
        'Selected searches',
        'All on Boesenberg /feeds/queries/boesenberg/rss.xml',
        'Busan /feeds/queries/busan/rss.xml',
        'Küste /feeds/queries/kueste/rss.xml',
        'Zwei Themen /feeds/queries/zwei/rss.xml',
      ],
      ['Topics', 'Hafen /en/topics/hafen/rss.xml', 'Küste /en/topics/kueste/rss.xml'],
      [
        'Organisations',
        'Hafenverbund /en/organisations/hafenverbund/rss.xml',
        'Werft /en/organisations/werft/rss.xml',
      ],
    ],
  );
  assert.deepEqual(
    lists.map(({ href }) => href),
    ['/en/feeds/feeds.opml', '/feeds/all/feeds.opml'],
  );
});

test('a subscription list has the feeds of its language, and the one of all has every feed', async () => {
  const newsroom = await newsroomAt(noon, tree);
  const urls = (language?: string) =>
    subscriptionList(newsroom, language).feeds.map(({ xmlUrl }) => new URL(xmlUrl).pathname);
  const own = [
    '',
    'corrections/',
    'topics/hafen/',
    'topics/kueste/',
    'organisations/hafenverbund/',
    'organisations/werft/',
  ];
  assert.deepEqual(
    urls('en'),
    own.map((path) => `/en/${path}rss.xml`),
  );
  assert.deepEqual(
    urls('de').slice(6),
    ['boesenberg', 'busan', 'kueste', 'zwei'].map((id) => `/feeds/queries/${id}/rss.xml`),
  );
  assert.equal(urls().length, 23);
  assert.deepEqual(
    [subscriptionList(newsroom, 'en').title, subscriptionList(newsroom, undefined).title],
    ['Newsroom', 'Presse'],
  );
  assert.deepEqual(subscriptionList(newsroom, 'ko').feeds[2], {
    title: 'Hafen',
    xmlUrl: 'https://example.org/ko/topics/hafen/rss.xml',
    htmlUrl: 'https://example.org/ko/topics/hafen/',
    language: 'ko',
  });
});
