import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, historyOf, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { versionDataPaths, versionPaths, versionsLink, versionsPage } from './pages/versions-page.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de').versions;
const update = { at: '2026-02-01T10:00:00Z', kind: 'update', note: 'Der Plan steht nun dabei.' } as const;
const correction = { at: '2026-03-01T10:00:00Z', kind: 'correction', note: 'Die Zahl war falsch.' } as const;
const entries = `[{ at: ${update.at}, kind: update, note: ${update.note} }, { at: ${correction.at}, kind: correction, note: ${correction.note} }]`;
const corrected = { [releasePath]: release({ corrections: entries }, 'Drei Schiffe.') };
const english = `releases/${first}/index.en.mdx`;
const translated = {
  ...corrected,
  [english]: release({ corrections: entries, translation: '{ of: de, version: 3 }' }, 'Three ships.'),
};
const withdrawn = {
  [releasePath]: release(
    {
      corrections: entries,
      withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: false }',
    },
    'Drei Schiffe.',
  ),
};

const history = historyOf(`${first}/de`, [
  { at: '2026-01-15T09:00:00Z', body: 'Ein Schiff.' },
  { at: '2026-01-20T09:00:00Z', body: 'Zwei Schiffe.' },
  { at: '2026-02-01T10:00:00Z', body: 'Zwei Schiffe mit Plan.', entries: [update] },
  { at: '2026-03-01T10:00:00Z', body: 'Drei Schiffe.', entries: [correction] },
]);
const shown = async (now: string, changes = corrected) => {
  const newsroom = await newsroomAt(now, changes, { history });
  return versionsPage(newsroom, { language: 'de', folder: first });
};

test('every version is told, the newest first, with its kind and the instant in the newsroom’s time', async () => {
  const { versions, title, json } = await shown(noon);
  assert.deepEqual(
    versions.map(({ number, kind, label, day, entries: told }) => [
      number,
      kind,
      label,
      day,
      told.map(({ note }) => note),
    ]),
    [
      [4, 'correction', de.kinds.correction, '1. März 2026, 11:00 Uhr', [correction.note]],
      [3, 'update', de.kinds.update, '1. Februar 2026, 11:00 Uhr', [update.note]],
      [2, 'silent', de.kinds.silent, '20. Januar 2026, 10:00 Uhr', []],
      [1, 'first', de.kinds.first, '15. Januar 2026, 10:00 Uhr', []],
    ],
  );
  assert.deepEqual([title, json], [de.heading, '/2026/01/erste-meldung/versions.json']);
});

test('an entry that is to come makes no version a correction yet', async () => {
  const kinds = async (now: string) => (await shown(now)).versions.map(({ kind }) => kind);
  assert.deepEqual((await kinds('2026-03-01T09:59:59.999Z'))[0], 'silent');
  assert.deepEqual((await kinds('2026-03-01T10:00:00Z'))[0], 'correction');
});

test('a version shows only the parts that it changed, and the first none', async () => {
  const { versions } = await shown(noon);
  assert.deepEqual(
    versions.map(({ parts }) => parts.map(({ part }) => part)),
    [['body'], ['body'], ['body'], []],
  );
  const pieces = versions[0]?.parts[0]?.pieces.map(({ kind, text }) => `${kind} ${text.trim()}`);
  assert.deepEqual(pieces, ['removed Zwei', 'added Drei', 'kept Schiffe', 'removed mit Plan', 'kept .']);
});

test('the page of versions is in no search engine and leads back to the release', async () => {
  const { frame, release: back, url } = await shown(noon);
  assert.deepEqual(
    [frame.isHidden, back.href, url],
    [true, '/2026/01/erste-meldung/', 'https://example.org/2026/01/erste-meldung/'],
  );
  assert.equal(frame.title, `${de.heading}: Ein Titel, der lang genug ist | Presse`);
  assert.deepEqual(
    frame.trail?.map(({ href }) => href),
    ['/', '/archive/', '/2026/', '/2026/01/', '/2026/01/erste-meldung/'],
  );
});

test('it leads to the versions in another language, or else to the release there', async () => {
  const { frame } = await shown(noon, translated);
  assert.deepEqual(
    frame.languages.map(({ href }) => href),
    ['/2026/01/erste-meldung/versions/', '/en/2026/01/erste-meldung/'],
  );
});

test('a release says how many versions it has, if there is more than one', async () => {
  const link = async (more: object) => {
    const newsroom = await newsroomAt(noon, corrected, more);
    return versionsLink(newsroom, entryOf(newsroom), 'en');
  };
  assert.deepEqual(await link({ history }), {
    label: 'Version 4 of 4',
    href: '/2026/01/erste-meldung/versions/',
  });
  assert.equal(await link({}), undefined);
  const one = historyOf(`${first}/de`, [{ at: '2026-01-15T09:00:00Z', body: 'Drei Schiffe.' }]);
  assert.equal(await link({ history: one }), undefined);
});

test('versions have a page and data where git knows them', async () => {
  const newsroom = await newsroomAt(noon, translated, { history });
  const languages = (paths: { params: { locale: string | undefined } }[]) =>
    paths.map(({ params }) => params.locale);
  assert.deepEqual(
    [languages(versionPaths(newsroom)), languages(versionDataPaths(newsroom))],
    [[undefined], [undefined]],
  );
});

test('where git was not asked, a corrected release has a page that says so, from its first correction on', async () => {
  const paths = async (now: string, memory: 'none' | 'shallow' | 'whole') => {
    const newsroom = await newsroomAt(now, corrected, { history: { memory, pasts: new Map() } });
    return [versionPaths(newsroom).length, versionDataPaths(newsroom).length];
  };
  assert.deepEqual(await paths('2026-02-01T09:59:59.999Z', 'none'), [0, 0]);
  assert.deepEqual(await paths('2026-02-01T10:00:00Z', 'none'), [1, 0]);
  assert.deepEqual(await paths(noon, 'shallow'), [1, 0]);
  assert.deepEqual(await paths(noon, 'whole'), [0, 0]);
});

test('a page without known versions stands at its own address in each language that has one', async () => {
  const newsroom = await newsroomAt(noon, translated);
  const { frame, versions, json } = versionsPage(newsroom, { language: 'en', folder: first });
  assert.deepEqual([versions, json], [[], undefined]);
  assert.deepEqual(
    frame.languages.map(({ href }) => href),
    ['/2026/01/erste-meldung/versions/', '/en/2026/01/erste-meldung/versions/'],
  );
});

test('a text that was withdrawn with its words has no versions any more', async () => {
  const paths = async (now: string) => versionPaths(await newsroomAt(now, withdrawn, { history })).length;
  assert.equal(await paths('2026-06-01T09:59:59.999Z'), 1);
  assert.equal(await paths('2026-06-01T10:00:00Z'), 0);
  assert.equal(versionPaths(await newsroomAt(noon, withdrawn)).length, 0);
});

test('a release has no versions in a language in which it is not written', async () => {
  const newsroom = await newsroomAt(noon, corrected, { history });
  assert.throws(() => versionsPage(newsroom, { language: 'en', folder: first }), {
    message: `${first} is not written in en.`,
  });
});
