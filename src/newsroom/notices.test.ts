import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt, settings, sheet, shownTo, texts } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { noticesOf, stateNotice } from './release/notices.ts';
import { behindOf, originOf } from './release/origin.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const en = wordsIn('en');

const changed = {
  ...settings({ languages: '[de, en, ko]' }),
  [releasePath]: release({
    corrections: `
  - { at: 2026-01-16T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }
  - { at: 2026-02-01T10:00:00Z, kind: correction, note: Die Zahl war falsch., was: zwei, now: Satz }`,
    withdrawn:
      '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., replacement: 2026-03-02-besser }',
  }),
  ...texts('2026-03-02-besser', { en: {} }),
};
const notices = async (now: string, reader = 'de') => {
  const newsroom = await newsroomAt(now, changed);
  return noticesOf(newsroom, shownTo(newsroom, reader));
};

test('a correction is told from its instant on', async () => {
  const told = async (now: string) => (await notices(now)).changes.map(({ note }) => note);
  assert.deepEqual(await told('2026-02-01T09:59:59.999Z'), ['Der Plan steht nun dabei.']);
  assert.deepEqual(await told('2026-02-01T10:00:00Z'), ['Der Plan steht nun dabei.', 'Die Zahl war falsch.']);
});

test('a change is told with its place, its day in the words of the reader, and what was', async () => {
  assert.deepEqual((await notices(noon, 'en')).changes[1], {
    id: 'correction-2',
    label: en.corrections.correction,
    day: '1 February 2026',
    instant: '2026-02-01T10:00:00Z',
    note: 'Die Zahl war falsch.',
    was: 'zwei',
    now: 'Satz',
  });
});

test('a withdrawal is told from its instant on, and what replaces the release from its lift on', async () => {
  assert.equal((await notices('2026-03-01T09:59:59.999Z')).withdrawn, undefined);
  const withdrawn = { day: '1. März 2026', reason: 'Die Zahlen waren erfunden.' };
  assert.deepEqual((await notices('2026-03-01T10:00:00Z')).withdrawn, {
    ...withdrawn,
    replacement: undefined,
  });
  assert.deepEqual((await notices('2026-03-02T12:00:00Z')).withdrawn, {
    ...withdrawn,
    replacement: { title: 'Ein Titel auf en für besser', href: '/2026/03/besser/' },
  });
});

test('a reader who meets a text in another language is told which one', async () => {
  assert.equal((await notices(noon)).foreign, undefined);
  assert.equal((await notices(noon, 'en')).foreign, en.notInLanguage('German'));
});

test('what was withdrawn with its text has no origin and no lack any more', async () => {
  const changes = (keepText: boolean) => ({
    [releasePath]: release({
      ai: '{ use: generated, reviewedBy: ada-anker }',
      withdrawn: `{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: ${keepText} }`,
    }),
  });
  const told = async (now: string, keepText: boolean) => {
    const newsroom = await newsroomAt(now, changes(keepText));
    const { keepText: kept, origin } = noticesOf(newsroom, shownTo(newsroom, 'de'));
    return [kept, origin];
  };
  const origin = [de.life.aiReviewed.generated('Ada Anker')];
  assert.deepEqual(await told('2026-03-01T09:59:59.999Z', false), [true, origin]);
  assert.deepEqual(await told('2026-03-01T10:00:00Z', false), [false, []]);
  assert.deepEqual(await told('2026-03-01T10:00:00Z', true), [true, origin]);
});

test('only before the lift development and a preview say of a release what it waits for', async () => {
  const changes = {
    ...texts('2026-08-01-geplant', { de: {} }),
    ...texts('2026-08-02-gesperrt', {
      de: { embargo: '{ until: 2026-08-03T09:00:00Z, note: Frei ab Beginn der Rede }' },
    }),
    ...texts('2026-02-01-entwurf', { de: { draft: 'true' } }),
  };
  const said = async (now: string, preview?: string) => {
    const newsroom = await newsroomAt(now, changes, { everything: true, ...(preview && { preview }) });
    return ['2026-08-01-geplant', '2026-08-02-gesperrt', '2026-02-01-entwurf', first].map((folder) =>
      stateNotice(newsroom, entryOf(newsroom, folder).data, 'de', newsroom.timeZone),
    );
  };
  const before = [
    'Geplant für 1. August 2026, 14:00 Uhr (MESZ): nicht öffentlich',
    'Sperrfrist bis 3. August 2026, 11:00 Uhr (MESZ): nicht öffentlich. Frei ab Beginn der Rede',
    de.state.draft,
    undefined,
  ];
  assert.deepEqual(await said('2026-07-15T12:00:00Z'), before);
  assert.deepEqual(await said('2026-08-03T09:00:00Z'), [undefined, undefined, de.state.draft, undefined]);
  // A preview shows the texts as they will be, with their state of today.
  assert.deepEqual(await said('2026-08-03T09:00:00Z', '2026-07-15T12:00:00Z'), before);
});

const source = {
  ...settings({ languages: '[de, en, ko]' }),
  'people/bo-boje.yaml': sheet({
    name: 'Bo Boje',
    nameIn: '{ en: Bob Boje }',
    organisation: 'hafenverbund',
    role: '{ de: Rat }',
  }),
  ...texts('2026-02-01-quelle', {
    de: {
      ai: '{ use: assisted, reviewedBy: bo-boje }',
      corrections: `
  - { at: 2026-02-02T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }
  - { at: 2026-02-03T10:00:00Z, kind: update, note: Der Preis steht nun dabei. }`,
    },
    en: {
      ai: '{ use: assisted, reviewedBy: bo-boje }',
      translation: '{ of: de, version: 2, machine: full, waived: [2026-02-03T10:00:00Z] }',
    },
    ko: {
      ai: '{ use: assisted, reviewedBy: bo-boje }',
      translation: '{ of: en, version: 1, machine: assisted }',
    },
  }),
};

test('a text tells of every machine that had a part in it, and who answers for it', async () => {
  const newsroom = await newsroomAt(noon, source);
  const origin = (language: string, reader: string) =>
    originOf(newsroom, entryOf(newsroom, '2026-02-01-quelle', language), reader);
  assert.deepEqual(origin('de', 'de'), [de.life.aiReviewed.assisted('Bo Boje')]);
  assert.deepEqual(origin('en', 'en'), [
    en.life.machineTranslation('German'),
    en.life.aiReviewed.assisted('Bob Boje'),
  ]);
  assert.equal(origin('ko', 'de')[0], de.life.assistedTranslation('Englisch'));
});

test('a translation says what it lacks of its source, in the words of the source', async () => {
  const lack = async (now: string, language = 'en') => {
    const newsroom = await newsroomAt(now, source);
    return behindOf(newsroom, entryOf(newsroom, '2026-02-01-quelle', language), 'en');
  };
  assert.equal(await lack('2026-02-03T09:59:59.999Z'), undefined);
  assert.deepEqual(await lack('2026-02-03T10:00:00Z'), {
    sentence: en.life.behind('German'),
    language: 'de',
    notes: ['Der Preis steht nun dabei.'],
  });
  assert.equal(await lack(noon, 'de'), undefined);
  assert.equal(await lack(noon, 'ko'), undefined);
});

test('the page of corrections has those of its language, newest first, each with the way to its place', async () => {
  const newsroom = await newsroomAt(noon, changed);
  const { notices: all, beside } = correctionsPage(newsroom, { language: 'de' });
  assert.deepEqual(
    all.map(({ label, day, href, note, was }) => [label, day, href, note, was]),
    [
      [
        de.withdrawn.title,
        '1. März 2026',
        '/2026/01/erste-meldung/#withdrawn',
        'Die Zahlen waren erfunden.',
        undefined,
      ],
      [
        de.corrections.correction,
        '1. Februar 2026',
        '/2026/01/erste-meldung/#correction-2',
        'Die Zahl war falsch.',
        'zwei',
      ],
      [
        de.corrections.update,
        '16. Januar 2026',
        '/2026/01/erste-meldung/#correction-1',
        'Der Plan steht nun dabei.',
        undefined,
      ],
    ],
  );
  assert.equal(beside.feed?.href, '/corrections/rss.xml');
  assert.deepEqual(correctionsPage(newsroom, { language: 'en' }).notices, []);
});
