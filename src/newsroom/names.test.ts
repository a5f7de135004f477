import assert from 'node:assert/strict';
import { test } from 'node:test';
import { housePalette } from '../model/brand/palette.ts';
import { entryOf, first, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { sitePages } from './pages/machines/sitemap-pages.ts';
import { boilerplatesOf, datelineOf } from './release/letterhead.ts';
import { recordOf } from './release/record.ts';
import { reuseOf } from './release/reuse.ts';
import { frontCard, releaseCard } from './release/social-cards.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');

test('a release says whom and what it names, each once and the issuer apart', async () => {
  const changes = {
    'organisations/werft.yaml': sheet({
      name: '{ de: Werft, en: Yard }',
      kind: 'member',
      url: 'https://werft.example.org/',
    }),
    ...texts(
      '2026-02-01-namen',
      { en: { issuer: 'werft', organisations: '[hafenverbund]', dateline: 'Sturmholm' } },
      '<Quote speaker="ada-anker">\n\nYes.\n\n</Quote>\n\n<Quote speaker="ada-anker">\n\nNo.\n\n</Quote>',
    ),
  };
  const newsroom = await newsroomAt(noon, changes);
  const { issuer, publisher, organisations, people, topics, place, versions } = recordOf(
    newsroom,
    entryOf(newsroom, '2026-02-01-namen', 'en'),
  );
  assert.deepEqual(
    [issuer.id, issuer.name, issuer.website, issuer.page],
    ['werft', 'Yard', 'https://werft.example.org/', 'https://example.org/en/organisations/werft/'],
  );
  assert.deepEqual([publisher.id, organisations.map(({ id }) => id)], ['hafenverbund', ['hafenverbund']]);
  assert.deepEqual(people, [
    {
      id: 'ada-anker',
      name: 'Ada Anker',
      role: 'Presse',
      organisation: 'Hafenverbund',
      page: 'https://example.org/en/people/ada-anker/',
    },
  ]);
  assert.deepEqual([topics[0]?.page, place], ['https://example.org/en/topics/hafen/', 'Sturmholm']);
  assert.deepEqual(versions, [
    {
      language: 'en',
      url: 'https://example.org/en/2026/02/namen/',
      guid: 'tag:example.org,2026:2026-02-01-namen/en',
    },
  ]);
});

test('a release prints the self-portrait that was valid on its day, in the time of the newsroom', async () => {
  const short = (name: string) =>
    `short: { de: Der Hafenverbund ${name} vertritt die erfundenen Häfen der Küste. }`;
  const changes = {
    'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\nboilerplates:\n  - validFrom: 2026-01-01\n    ${short('alt')}\n  - validFrom: 2026-02-01\n    ${short('neu')}\n`,
    ...texts('2026-01-31-davor', { de: { publishedAt: '2026-01-31T22:59:59Z' } }),
    ...texts('2026-02-01-danach', { de: { publishedAt: '2026-01-31T23:00:00Z' } }),
    ...texts('2025-12-31-zuvor', { de: {} }),
    ...texts('2026-02-02-ohne', { de: { boilerplates: '[]' } }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const printed = (folder: string) =>
    boilerplatesOf(newsroom, entryOf(newsroom, folder)).map(({ text }) => text.split(' ')[2]);
  assert.deepEqual(
    ['2026-01-31-davor', '2026-02-01-danach', '2025-12-31-zuvor', '2026-02-02-ohne'].map(printed),
    [['alt'], ['neu'], [], []],
  );
});

test('place and day, terms and source line speak the language of the text', async () => {
  const changes = {
    ...settings({ dateline: '{ de: Lichterhaven, en: Lighthaven }', licence: 'cc0' }),
    ...texts('2026-02-01-zwei', { de: {}, en: {} }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const entry = entryOf(newsroom, '2026-02-01-zwei', 'en');
  assert.equal(datelineOf(newsroom, entry), 'Lighthaven, 1 February 2026 – ');
  assert.deepEqual(reuseOf(newsroom, entry), {
    terms: 'Text: Public domain (CC0). Please name as source: Hafenverbund.',
    citation: 'Hafenverbund: Ein Titel auf en für zwei. Statement, 1 February 2026.',
  });
});

const { paper, ink, 'ink-soft': soft, brand, second } = housePalette.light;
const colours = { paper, ink, 'ink-soft': soft, brand, second };

test('the social card of a release tells its kicker, and once withdrawn that', async () => {
  const withdrawn = '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }';
  const changes = { [releasePath]: release({ withdrawn }) };
  const kicker = async (now: string) =>
    releaseCard(await newsroomAt(now, changes), { language: 'de', folder: first }).kicker;
  assert.equal(await kicker('2026-03-01T09:59:59.999Z'), de.kinds.statement);
  assert.equal(await kicker('2026-03-01T10:00:00Z'), de.withdrawn.title);
  const newsroom = await newsroomAt(noon);
  assert.throws(() => releaseCard(newsroom, { language: 'en', folder: first }), {
    message: `${first} is not written in en.`,
  });
  assert.deepEqual(frontCard(newsroom, { language: 'en' }), {
    newsroom: 'Hafenverbund',
    kicker: '',
    title: 'Newsroom',
    day: '',
    language: 'en',
    colours,
    face: undefined,
  });
});

test('the social card of a release has the kicker that an editor wrote', async () => {
  const newsroom = await newsroomAt(noon, { [releasePath]: release({ kicker: 'Häfen' }) });
  const card = {
    newsroom: 'Presse',
    kicker: 'Häfen',
    title: 'Ein Titel, der lang genug ist',
    day: '15. Januar 2026',
    language: 'de',
    colours,
    face: undefined,
  };
  assert.deepEqual(releaseCard(newsroom, { language: 'de', folder: first }), card);
});

test('an organisation and a person whom only one language names have their pages in that language alone', async () => {
  const changes = {
    'organisations/amt.yaml': sheet({ name: '{ de: Amt }', kind: 'authority' }),
    'people/bo-boje.yaml': sheet({ name: 'Bo Boje', organisation: 'hafenverbund', role: '{ de: Rat }' }),
    ...texts(
      '2026-02-01-zwei',
      { de: {} },
      'Mit <OrgLink id="amt" />.\n\n<Quote speaker="bo-boje">\n\nJa.\n\n</Quote>',
    ),
    ...texts('2026-02-01-zwei', { en: {} }),
  };
  const newsroom = await newsroomAt(noon, changes);
  const others = (language: string, path: string) =>
    sitePages(newsroom, language).find(({ url }) => url.endsWith(path))?.alternates.length;
  assert.deepEqual([others('de', '/amt/'), others('en', '/amt/')], [0, undefined]);
  assert.deepEqual([others('de', '/bo-boje/'), others('en', '/bo-boje/')], [0, undefined]);
  assert.deepEqual([others('de', '/hafenverbund/'), others('de', '/ada-anker/')], [3, 3]);
});
