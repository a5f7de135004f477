import assert from 'node:assert/strict';
import { test } from 'node:test';
import { empty, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { releasePage } from './pages/release-page.ts';
import { notFoundPage, searchPage } from './pages/search-page.ts';

const noon = '2026-07-15T12:00:00Z';
const tree = {
  ...settings({ languages: '[de, en, ko]' }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste, ko: 해안 }' }),
  'topics/aale.yaml': sheet({ name: '{ de: Aale, ko: 장어 }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  ...texts(
    '2026-02-01-zwei',
    { ko: { topics: '[kueste, aale]', issuer: 'werft' } },
    'Mit <OrgLink id="hafenverbund" />.',
  ),
  ...texts('2025-03-01-weg', {
    en: { topics: '[aale]', withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
  }),
};

test('the search asks the indexes of those languages that have releases, the reader’s first', async () => {
  const indexes = async (now: string, language: string) => {
    const { indexes: all, isEmpty } = searchPage(await newsroomAt(now, tree), { language });
    return [isEmpty, ...all.map(({ folder, foreign }) => `${folder} ${foreign}`)];
  };
  assert.deepEqual(await indexes(noon, 'ko'), [
    false,
    '/pagefind/ko/ 한국어 원문',
    '/pagefind/de/ 독일어 원문',
  ]);
  assert.deepEqual(await indexes('2026-06-01T09:59:59.999Z', 'en'), [
    false,
    '/pagefind/en/ Text in English',
    '/pagefind/de/ Text in German',
    '/pagefind/ko/ Text in Korean',
  ]);
  // The only English release was withdrawn.
  assert.deepEqual(await indexes(noon, 'en'), [
    true,
    '/pagefind/de/ Text in German',
    '/pagefind/ko/ Text in Korean',
  ]);
});

test('a newsroom without a release has nothing to search', async () => {
  const { indexes, isEmpty, help } = searchPage(await newsroomAt(noon, empty), { language: 'de' });
  assert.deepEqual([indexes, isEmpty, help.topics, help.years], [[], true, [], []]);
});

test('what releases are filed under is told in the words of the reader, by value', async () => {
  const { labels } = searchPage(await newsroomAt(noon, tree), { language: 'ko' });
  assert.deepEqual(labels, {
    topic: { aale: '장어', hafen: 'Hafen', kueste: '해안' },
    organisation: { hafenverbund: 'Hafenverbund', werft: 'Werft' },
    place: {},
    kind: wordsIn('ko').kinds,
    language: { de: '독일어', en: '영어', ko: '한국어' },
  });
});

test('where nothing was found topics by name, years and whom to call may help', async () => {
  const changes = {
    ...tree,
    'people/ada-anker.yaml': sheet({
      name: 'Ada Anker',
      organisation: 'hafenverbund',
      role: '{ de: Presse }',
      activeUntil: '2026-03-31',
      successor: 'bo-boje',
    }),
    'people/bo-boje.yaml': sheet({ name: 'Bo Boje', organisation: 'hafenverbund', role: '{ de: Presse }' }),
  };
  const help = async (now: string) => searchPage(await newsroomAt(now, changes), { language: 'de' }).help;
  const { topics, years, contacts, isHistorical } = await help(noon);
  assert.deepEqual(
    topics.map(({ name, href, count }) => [name, href, count]),
    [
      ['Aale', '/topics/aale/', 1],
      ['Hafen', '/topics/hafen/', 1],
      ['Küste', '/topics/kueste/', 1],
    ],
  );
  assert.deepEqual(
    [years, contacts.map(({ name }) => name), isHistorical],
    [[{ label: '2026', href: '/2026/' }], ['Bo Boje'], false],
  );
  assert.deepEqual(
    (await help('2026-03-31T21:59:59.999Z')).contacts.map(({ name }) => name),
    ['Ada Anker'],
  );
});

test('the search knows of a release its topics, organisations, year in the newsroom’s time, kind and instant', async () => {
  const changes = {
    ...tree,
    ...texts('2026-01-01-silvester', { de: { publishedAt: '2025-12-31T23:30:00Z' } }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const facts = (folder: string) => {
    const { kind, year, instant, topics, organisations } = releasePage(newsroom, { reader: 'ko', folder });
    return [kind, year, instant, topics.map(({ id }) => id), organisations.map(({ id }) => id)];
  };
  assert.deepEqual(facts('2026-02-01-zwei'), [
    'statement',
    '2026',
    '2026-02-01T12:00:00Z',
    ['kueste', 'aale'],
    ['werft', 'hafenverbund'],
  ]);
  assert.equal(facts('2026-01-01-silvester')[1], '2026');
});

test('the page that does not exist speaks all languages and is in no search engine', async () => {
  const { frame, languages } = notFoundPage(await newsroomAt(noon, tree));
  assert.deepEqual([frame.isHidden, frame.heading], [true, wordsIn('de').notFound.title]);
  assert.deepEqual(
    languages.map(({ name, search, archive, words }) => [name, search, archive, words.notFound.title]),
    [
      ['Deutsch', '/search/', '/archive/', wordsIn('de').notFound.title],
      ['English', '/en/search/', '/en/archive/', wordsIn('en').notFound.title],
      ['한국어', '/ko/search/', '/ko/archive/', wordsIn('ko').notFound.title],
    ],
  );
});
