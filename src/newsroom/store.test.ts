import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, firstLift, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { languagePaths, languagesInOrder } from './store/newsroom.ts';
import { once } from './store/once.ts';
import { recent } from './store/recent.ts';
import { siteNotice } from './store/site-notice.ts';

const inThree = settings({ languages: '[de, en, ko]', name: '{ de: Presse, ko: 보도 }' });

test('a release enters the store at its lift and not a millisecond before', async () => {
  const before = await newsroomAt('2026-01-15T08:59:59.999Z');
  assert.deepEqual([before.archive.for('de'), before.archive.written('de')], [[], []]);
  const after = await newsroomAt(firstLift);
  assert.deepEqual(
    after.archive.for('de').map(({ entry }) => entry.id),
    [`${first}/de`],
  );
});

test('what development shows before its lift is in the archive, but not among the written', async () => {
  const { archive } = await newsroomAt('2026-01-14T12:00:00Z', {}, { everything: true });
  assert.equal(archive.for('de').length, 1);
  assert.deepEqual(archive.written('de'), []);
});

test('of a release that development has whole no file is readable once it is withdrawn without its text', async () => {
  const changes = {
    [releasePath]: release({
      withdrawn: '{ at: 2026-02-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: false }',
      links: '[{ label: Der ganze Bericht, href: https://example.net/bericht }]',
    }),
  };
  const links = async (now: string) => {
    const { archive } = await newsroomAt(now, changes, { everything: true });
    return archive.one(first, 'de')?.entry.data.links.length;
  };
  assert.equal(await links('2026-02-01T09:59:59.999Z'), 1);
  assert.equal(await links('2026-02-01T10:00:00Z'), 0);
});

test('the newsroom knows its instant, and of a preview the one at which it was made', async () => {
  const plain = await newsroomAt('2026-07-15T12:00:00Z');
  assert.deepEqual(
    [plain.isPreview, plain.now.toISOString(), plain.madeAt],
    [false, '2026-07-15T12:00:00.000Z', plain.now],
  );
  const preview = await newsroomAt('2026-07-15T12:00:00Z', {}, { preview: '2026-07-01T12:00:00Z' });
  assert.deepEqual(
    [preview.isPreview, preview.now.toISOString(), preview.madeAt.toISOString()],
    [true, '2026-07-15T12:00:00.000Z', '2026-07-01T12:00:00.000Z'],
  );
});

test('a text in several languages is read in one’s own, or else in the newsroom’s first that has it', async () => {
  const { text, name } = await newsroomAt(firstLift, inThree);
  assert.deepEqual(
    ['de', 'en', 'ko'].map((language) => text(name, language)),
    ['Presse', 'Presse', '보도'],
  );
  assert.equal(text({ ko: '부산', en: 'Busan' }, 'de'), 'Busan');
});

test('the first language has addresses without a segment of its own', async () => {
  const newsroom = await newsroomAt(firstLift, inThree);
  assert.deepEqual(languagesInOrder(newsroom), [
    { language: 'de', locale: undefined },
    { language: 'en', locale: 'en' },
    { language: 'ko', locale: 'ko' },
  ]);
  assert.deepEqual(languagePaths(newsroom)[1], { params: { locale: 'en' }, props: { language: 'en' } });
});

const people = {
  ...inThree,
  'people/ada-anker.yaml': sheet({
    name: 'Ada Anker',
    nameIn: '{ ko: 아다 앙커 }',
    organisation: 'hafenverbund',
    role: '{ de: Presse, en: Press }',
  }),
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', legalName: 'Werft GmbH', kind: 'member' }),
  'topics/kueste.yaml': sheet({ name: '{ de: Küste, en: Coast }', intro: '{ de: Alles von der Küste. }' }),
  ...texts('2026-02-01-kueste', { de: { topics: '[kueste]', organisations: '[werft]' } }),
};

test('people, organisations and topics speak the language of the reader as far as they can', async () => {
  const { entities } = await newsroomAt('2026-07-15T12:00:00Z', people);
  assert.deepEqual(entities.person('ada-anker', 'ko'), {
    id: 'ada-anker',
    name: '아다 앙커',
    familyName: undefined,
    role: 'Presse',
    organisation: 'Hafenverbund',
    contact: { kind: 'direct', email: undefined, phone: undefined },
    languages: [],
  });
  assert.equal(entities.person('ada-anker', 'en').role, 'Press');
  assert.deepEqual(entities.topic('kueste', 'en'), {
    id: 'kueste',
    name: 'Coast',
    alsoKnownAs: [],
    intro: 'Alles von der Küste.',
    mediaTopic: undefined,
    contacts: [],
  });
  assert.deepEqual(entities.organisationIds, ['hafenverbund', 'werft']);
});

test('an organisation without a registered name is called by its name', async () => {
  const { entities } = await newsroomAt('2026-07-15T12:00:00Z', people);
  assert.deepEqual(
    ['hafenverbund', 'werft'].map((id) => entities.organisation(id, 'de').legalName),
    ['Hafenverbund', 'Werft GmbH'],
  );
});

test('what no public text names is not in the store, and to ask for it is an error that says what', async () => {
  const { entities } = await newsroomAt('2026-01-31T12:00:00Z', people);
  assert.deepEqual(entities.organisationIds, ['hafenverbund']);
  assert.throws(() => entities.organisation('werft', 'de'), {
    message: 'The gate let a text pass that names werft, which is not in the store.',
  });
  assert.throws(() => entities.topic('kueste', 'de'), /kueste/);
  assert.throws(() => entities.person('niemand', 'de'), /niemand/);
});

test('the address of the newsroom ends in a slash, also where nobody wrote one', async () => {
  const { url, urls } = await newsroomAt(firstLift, settings({ url: 'https://example.org/presse' }));
  assert.equal(url, 'https://example.org/presse/');
  assert.equal(urls.absolute(urls.front('en')), 'https://example.org/presse/en/');
});

test('a preview of a demonstration says both, in the words of the reader', async () => {
  const changes = settings({
    demo: 'true',
    demoNote: '{ de: Nacherzählt nach alten Akten., en: Retold from old files. }',
  });
  const en = wordsIn('en');
  const newsroom = await newsroomAt('2026-07-15T12:00:00Z', changes, { preview: '2026-07-01T12:00:00Z' });
  assert.deepEqual(siteNotice(newsroom, 'en'), [
    en.preview('15 July 2026, 14:00 (CEST)'),
    en.demo('Hafenverbund'),
    'Retold from old files.',
  ]);
  assert.deepEqual(siteNotice(await newsroomAt('2026-07-15T12:00:00Z'), 'en'), []);
  // The note is part of the demonstration only.
  assert.deepEqual(
    siteNotice(
      await newsroomAt(
        '2026-07-15T12:00:00Z',
        settings({ demoNote: '{ de: Nacherzählt nach alten Akten. }' }),
      ),
      'de',
    ),
    [],
  );
});

test('what is made once is made once for each newsroom', async () => {
  let made = 0;
  const count = once(() => (made += 1));
  const [one, other] = [await newsroomAt(firstLift), await newsroomAt(firstLift)];
  assert.deepEqual([count(one), count(other), count(one), count(other)], [1, 2, 1, 2]);
});

test('an answer that is undefined is an answer, too', async () => {
  let made = 0;
  const nothing = once((): undefined => void (made += 1));
  const one = await newsroomAt(firstLift);
  assert.deepEqual([nothing(one), nothing(one), made], [undefined, undefined, 1]);
});

test('the latest answers are kept, and the one that nobody asked for longest goes first', async () => {
  const asked: string[] = [];
  const answer = recent(
    (_, key: string) => asked.push(key),
    (key) => key,
    2,
  );
  const one = await newsroomAt(firstLift);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) answer(one, key);
  assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
});

test('another newsroom has answers of its own', async () => {
  const asked: string[] = [];
  const answer = recent(
    ({ now }, key: string) => asked.push(`${key} ${now.toISOString()}`),
    (key) => key,
    9,
  );
  answer(await newsroomAt(firstLift), 'a');
  answer(await newsroomAt('2026-07-15T12:00:00Z'), 'a');
  assert.deepEqual(asked, ['a 2026-01-15T09:00:00.000Z', 'a 2026-07-15T12:00:00.000Z']);
});
