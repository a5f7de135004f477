import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { type Commit, commit, gitIn, writeHistory, writeRecord } from '../../e2e/small-repository.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { addToRecord } from '../publishing/record/record.ts';
import { recordRef } from './deploys.ts';
import { toldVersions } from './published-versions.ts';
import { readPast } from './read-past.ts';

const id = '2026-01-15-erste-meldung/de';
const said = (body: string, lines: Record<string, string | undefined> = {}): Files => ({
  [releasePath]: release(lines, body),
});
const correction =
  '[{ at: 2026-01-17T10:00:00+01:00, kind: correction, note: Die Zahl der Schiffe war falsch. }]';

async function contentOf(commits: readonly Commit[]): Promise<string> {
  const [[start, files] = ['', {}], ...more] = commits;
  const content = await smallNewsroom(files);
  writeHistory(content, start, more);
  return content;
}

/** When each version became public, its entries and its text, as readers can compare them. */
async function versionsOf(content: string, now = noon, which: 'versions' | 'shown' = 'shown') {
  const { pasts } = await readPast(content, await readManuscript(content), now);
  return (pasts.get(id)?.[which] ?? []).map(({ at, entries, body }) => [
    new Date(at).toISOString().slice(0, 16),
    entries.map(({ kind }) => kind).join(),
    body,
  ]);
}

const before: Commit = ['2026-01-14T08:00:00Z', said('Geheimer Entwurf.')];
const final: Commit = ['2026-01-14T09:00:00Z', said('Drei Schiffe.')];
const typo: Commit = ['2026-01-16T08:00:00Z', said('Drei Schiffe kamen.')];
const corrected: Commit = ['2026-01-17T09:00:00Z', said('Vier Schiffe kamen.', { corrections: correction })];

/** The versions that readers can compare, after deploys at these instants. */
async function shownOf(commits: readonly Commit[], deploys: readonly string[], now = noon) {
  const content = await contentOf(commits);
  writeRecord(content, deploys);
  return versionsOf(content, now);
}

test('without a record of deploys readers are told of no version', async () => {
  const content = await contentOf([final, typo, corrected]);
  assert.deepEqual(await versionsOf(content), []);
  const history = await readPast(content, await readManuscript(content), noon);
  const [text] = (await readManuscript(content)).releases.flatMap(({ texts }) => texts);
  assert.deepEqual([history.record, text && toldVersions(text, history)], [undefined, []]);
});

test('a version is what a deploy held after the lift; what was struck before any deploy is none', async () => {
  const struck: Commit = ['2026-01-15T10:00:00Z', said('Drei Schiffe und die Quarkgiraffe.')];
  const deploys = [
    '2026-01-14T12:00:00Z',
    '2026-01-15T09:02:00Z',
    '2026-01-16T08:03:00Z',
    '2026-01-17T09:01:00Z',
  ];
  assert.deepEqual(await shownOf([before, final, struck, typo, corrected], deploys), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:03', '', 'Drei Schiffe kamen.'],
    ['2026-01-17T09:01', 'correction', 'Vier Schiffe kamen.'],
  ]);
});

test('a state that was deployed before its lift and never after it was not public', async () => {
  const deploys = ['2026-01-14T08:30:00Z', '2026-01-15T08:59:59Z', '2026-01-16T08:03:00Z'];
  assert.deepEqual(await shownOf([before, typo, corrected], deploys), [
    ['2026-01-15T09:00', '', 'Drei Schiffe kamen.'],
    ['2026-07-15T12:00', 'correction', 'Vier Schiffe kamen.'],
  ]);
});

test('an embargo that was extended before it ended leaves nothing of the former text', async () => {
  const until = (at: string) => ({ embargo: `{ until: ${at} }` });
  const first: Commit = ['2026-01-14T08:00:00Z', said('Quarkgiraffe.', until('2026-01-15T10:00:00Z'))];
  const extended: Commit = ['2026-01-15T10:01:00Z', said('Drei Schiffe.', until('2026-01-16T10:00:00Z'))];
  const later: Commit = ['2026-01-17T09:00:00Z', said('Vier Schiffe.', until('2026-01-16T10:00:00Z'))];
  // Deployed at its lift, because the extension came a minute late: the present lift counts.
  const deploys = [
    '2026-01-14T09:00:00Z',
    '2026-01-15T10:00:30Z',
    '2026-01-15T10:02:00Z',
    '2026-01-16T10:01:00Z',
  ];
  assert.deepEqual(await shownOf([first, extended, later], deploys), [
    ['2026-01-16T10:00', '', 'Drei Schiffe.'],
    ['2026-07-15T12:00', '', 'Vier Schiffe.'],
  ]);
});

test('the present text is a version of the site that makes it public, at the instant of that site', async () => {
  const deploys = ['2026-01-14T12:00:00Z', '2026-01-15T09:02:00Z'];
  assert.deepEqual(await shownOf([final, corrected], deploys), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-07-15T12:00', 'correction', 'Vier Schiffe kamen.'],
  ]);
  assert.deepEqual(await shownOf([final, corrected], [...deploys, noon.toISOString()]), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-07-15T12:00', 'correction', 'Vier Schiffe kamen.'],
  ]);
});

test('a release that is older than the record begins with the first deploy that is known', async () => {
  const deploys = ['2026-01-20T08:00:00Z'];
  assert.deepEqual(await shownOf([final, typo, ['2026-01-21T08:00:00Z', corrected[1]]], deploys), [
    ['2026-01-20T08:00', '', 'Drei Schiffe kamen.'],
    ['2026-07-15T12:00', 'correction', 'Vier Schiffe kamen.'],
  ]);
});

test('a deploy of an older commit shows its text again, and one that comes later is not known yet', async () => {
  const content = await contentOf([final, typo, corrected]);
  const [last, middle, oldest] = gitIn(content, ['log', '--format=%H']).trim().split('\n');
  const lines: [string | undefined, string][] = [
    [oldest, '2026-01-15T09:01:00Z'],
    [middle, '2026-01-16T09:00:00Z'],
    [oldest, '2026-01-16T10:00:00Z'],
    [last, '2026-01-18T10:00:00Z'],
  ];
  for (const [commit = '', at] of lines)
    await addToRecord(content, { commit, digest: gitIn(content, ['rev-parse', `${commit}:`]).trim(), at });
  assert.deepEqual(
    (await versionsOf(content)).map(([at, , body]) => [at, body]),
    [
      ['2026-01-16T09:00', 'Drei Schiffe kamen.'],
      ['2026-01-16T10:00', 'Drei Schiffe.'],
      ['2026-01-18T10:00', 'Vier Schiffe kamen.'],
    ].toSpliced(0, 0, ['2026-01-15T09:01', 'Drei Schiffe.']),
  );
  assert.equal((await versionsOf(content, new Date('2026-01-16T09:30:00Z'), 'versions')).length, 2);
});

test('deploys of commits that git no longer has, and lines that nobody can read, change nothing', async () => {
  const content = await contentOf([final, corrected]);
  writeRecord(content, ['2026-01-15T09:02:00Z']);
  const lost = 'a'.repeat(40);
  await addToRecord(content, { commit: lost, digest: 'b'.repeat(40), at: '2026-01-16T09:00:00.000Z' });
  gitIn(content, ['notes', `--ref=${recordRef}`, 'append', '--message', '<<<<<<< Quarkgiraffe', lost]);
  const { record } = await readPast(content, await readManuscript(content), noon);
  assert.deepEqual(record?.broken, [{ commit: lost, line: 3 }]);
  assert.deepEqual(record?.instants, [Date.parse('2026-01-15T09:02:00Z')]);
  assert.equal((await versionsOf(content)).length, 2);
});

test('addresses and ids are those of all commits, deployed or not', async () => {
  const content = await contentOf([
    final,
    ['2026-01-16T08:00:00Z', said('Drei Schiffe.', { guid: 'a' })],
    corrected,
  ]);
  writeRecord(content, ['2026-01-15T09:02:00Z']);
  const { pasts } = await readPast(content, await readManuscript(content), noon);
  assert.deepEqual(
    pasts.get(id)?.places.map(({ guid }) => guid),
    [undefined, 'a', undefined],
  );
});

test('a folder that was moved between two deploys brings its versions along', async () => {
  const content = await contentOf([final]);
  const moved = releasePath.replace('erste', 'aller-erste');
  commit(content, '2026-01-16T08:00:00Z', {
    [releasePath]: undefined,
    [moved]: release({}, 'Drei Schiffe.'),
  });
  commit(content, '2026-01-17T08:00:00Z', { [moved]: release({}, 'Vier Schiffe.') });
  writeRecord(content, ['2026-01-15T09:02:00Z', '2026-01-16T09:00:00Z', '2026-01-17T09:00:00Z']);
  const { pasts } = await readPast(content, await readManuscript(content), noon);
  assert.deepEqual(
    pasts.get('2026-01-15-aller-erste-meldung/de')?.shown.map(({ body }) => body),
    ['Drei Schiffe.', 'Vier Schiffe.'],
  );
});
