import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, newsroomAt, settings, sheet, shownTo, texts } from '../../e2e/fixtures/newsroom.ts';
import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { listItem } from './release/list-item.ts';
import type { Shown } from './store/releases.ts';

const noon = '2026-07-15T12:00:00Z';
const folders = (shelf: readonly Shown[] = []) => shelf.map(({ entry }) => entry.data.folder.slice(11));

const tree = {
  ...settings({ languages: '[de, en, ko]' }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste }' }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  'organisations/amt.yaml': sheet({ name: '{ de: Amt }', kind: 'authority' }),
  'people/bo-boje.yaml': sheet({ name: 'Bo Boje', organisation: 'werft', role: '{ de: Bau }' }),
  ...texts('2026-03-01-englisch', { en: { topics: '[kueste, hafen]' } }),
  ...texts('2026-03-02-koreanisch', { ko: { issuer: 'werft', contacts: '[bo-boje]' } }),
  ...texts('2026-03-02-beide', { de: {}, ko: {} }, 'Mit <OrgLink id="amt" />.'),
  ...texts('2026-02-01-gesperrt', { de: { embargo: '{ until: 2026-03-05T08:00:00Z }' } }),
  ...texts(
    '2026-03-04-weg',
    { de: { withdrawn: '{ at: 2026-04-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' } },
    '<Quote speaker="bo-boje">\n\nJa.\n\n</Quote>',
  ),
};

test('the newest release comes first, what an embargo held back from its lift on, and names decide between equals', async () => {
  const { shelves } = await newsroomAt('2026-03-31T12:00:00Z', tree);
  assert.deepEqual(folders(shelves('de').all), [
    'gesperrt',
    'weg',
    'beide',
    'koreanisch',
    'englisch',
    'erste-meldung',
  ]);
});

test('an embargo holds a release back until its lift', async () => {
  const at = async (now: string) => folders((await newsroomAt(now, tree)).shelves('de').all)[0];
  assert.equal(await at('2026-03-05T07:59:59.999Z'), 'weg');
  assert.equal(await at('2026-03-05T08:00:00Z'), 'gesperrt');
});

test('a reader meets a release in the own language, or in the first that has it, and is told so', async () => {
  const { archive } = await newsroomAt(noon, tree);
  const met = (reader: string, folder: string) => {
    const shown = archive.one(folder, reader);
    return [shown?.entry.data.language, shown?.isForeign, shown?.reader];
  };
  assert.deepEqual(met('de', '2026-03-01-englisch'), ['en', true, 'de']);
  assert.deepEqual(met('ko', '2026-03-01-englisch'), ['en', true, 'ko']);
  assert.deepEqual(met('ko', '2026-03-02-beide'), ['ko', false, 'ko']);
  assert.deepEqual(met('en', '2026-03-02-beide'), ['de', true, 'en']);
  assert.deepEqual(
    [archive.one('2020-01-01-keine', 'de'), [...archive.versions('2020-01-01-keine')]],
    [undefined, []],
  );
});

test('a withdrawn release leaves every list at its withdrawal, but keeps its address and is still told', async () => {
  const before = await newsroomAt('2026-04-01T09:59:59.999Z', tree);
  assert.ok(folders(before.shelves('de').all).includes('weg'));
  const { shelves, archive } = await newsroomAt('2026-04-01T10:00:00Z', tree);
  const { all, topics, people, byMonth, place } = shelves('de');
  const everywhere = [
    all,
    ...topics.values(),
    ...people.values(),
    ...[...byMonth.values()].flatMap((months) => [...months.values()]),
  ];
  assert.ok(everywhere.every((shelf) => !folders(shelf).includes('weg')));
  assert.equal(place.get('2026-03-04-weg'), undefined);
  assert.equal(archive.one('2026-03-04-weg', 'de')?.entry.id, '2026-03-04-weg/de');
  assert.deepEqual(
    archive.written('de').map(({ id }) => id.slice(11)),
    ['gesperrt/de', 'weg/de', 'beide/de', 'erste-meldung/de'],
  );
});

test('a release stands on the shelf of every topic, organisation and person that it names', async () => {
  const { shelves } = await newsroomAt('2026-03-31T12:00:00Z', tree);
  const { topics, organisations, people } = shelves('ko');
  assert.deepEqual([...topics.keys()], ['hafen', 'kueste']);
  assert.deepEqual(folders(topics.get('kueste')), ['englisch']);
  assert.deepEqual(folders(organisations.get('werft')), ['koreanisch']);
  assert.deepEqual(folders(organisations.get('amt')), ['beide']);
  assert.deepEqual(folders(organisations.get('hafenverbund')), [
    'gesperrt',
    'weg',
    'beide',
    'englisch',
    'erste-meldung',
  ]);
  // The people whom a text quotes, and those it names as contacts instead of the newsroom's.
  assert.deepEqual(folders(people.get('bo-boje')), ['weg', 'koreanisch']);
  assert.ok(!folders(people.get('ada-anker')).includes('koreanisch'));
});

test('the archive goes by the time zone of the newsroom and the day of the lift, whatever the address says', async () => {
  const changes = {
    ...texts('2026-01-01-silvester', { de: { publishedAt: '2025-12-31T23:30:00Z' } }),
    ...texts('2026-02-01-gesperrt', { de: { embargo: '{ until: 2026-03-05T08:00:00Z }' } }),
  };
  const { byMonth } = (await newsroomAt(noon, changes)).shelves('de');
  const months = [...byMonth].map(([year, all]) => [
    year,
    [...all].map(([month, on]) => [month, ...folders(on)]),
  ]);
  assert.deepEqual(months, [
    [
      '2026',
      [
        ['03', 'gesperrt'],
        ['01', 'erste-meldung', 'silvester'],
      ],
    ],
  ]);
});

test('a language that is none of the newsroom’s has no shelves', async () => {
  const { shelves } = await newsroomAt(noon);
  assert.throws(() => shelves('fr'), { message: 'fr is not a language of this newsroom.' });
});

test('a card tells of a release in the words of the reader, its kind in the language of the text', async () => {
  const newsroom = await newsroomAt(noon, tree);
  assert.deepEqual(listItem(newsroom, shownTo(newsroom, 'de', '2026-03-01-englisch')), {
    href: '/2026/03/englisch/',
    title: 'Ein Titel auf en für englisch',
    label: 'Statement',
    summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
    language: 'en',
    reader: 'de',
    foreign: 'Text auf Englisch',
    day: '1. März 2026',
    instant: '2026-03-01T12:00:00Z',
    state: 'published',
    slug: [],
    notice: undefined,
    picture: undefined,
  });
  assert.equal(listItem(newsroom, shownTo(newsroom, 'en', '2026-03-01-englisch')).foreign, undefined);
});

test('a card shows kicker, picture and state of its release', async () => {
  const changes = {
    [releasePath]: release({
      kicker: 'Häfen',
      image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
      corrections: '[{ at: 2026-02-01T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }]',
    }),
    [`releases/${first}/hafen.jpg`]: await picture(),
  };
  const item = async (now: string) => {
    const newsroom = await newsroomAt(now, changes);
    return listItem(newsroom, shownTo(newsroom, 'de'));
  };
  const { label, picture: shown, state } = await item('2026-02-01T09:59:59.999Z');
  assert.deepEqual([label, state], ['Häfen', 'published']);
  assert.deepEqual(shown, {
    source: { src: '/_astro/hafen.jpg', width: 1600, height: 900, format: 'jpg' },
    width: 1600,
    height: 900,
    alt: 'Ein Schiff im Hafen',
    shape: 16 / 9,
    focus: undefined,
  });
  assert.equal((await item('2026-02-01T10:00:00Z')).state, 'updated');
});
