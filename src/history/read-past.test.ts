import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { type Commit, commit, gitIn, writeHistory } from '../../e2e/small-repository.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
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

/** When each version became public, its entries and its text. */
async function versionsOf(content: string, now = noon) {
  const { pasts } = await readPast(content, await readManuscript(content), now);
  return (pasts.get(id)?.versions ?? []).map(({ at, entries, body }) => [
    new Date(at).toISOString().slice(0, 16),
    entries.map(({ kind }) => kind).join(),
    body,
  ]);
}

const before: Commit = ['2026-01-14T08:00:00Z', said('Geheimer Entwurf.')];
const final: Commit = ['2026-01-14T09:00:00Z', said('Drei Schiffe.')];
const typo: Commit = ['2026-01-16T08:00:00Z', said('Drei Schiffe kamen.')];
const corrected: Commit = ['2026-01-17T09:00:00Z', said('Vier Schiffe kamen.', { corrections: correction })];

test('what was written before the lift is no version; the first is what stood when it passed', async () => {
  const content = await contentOf([before, final, typo, corrected]);
  assert.deepEqual(await versionsOf(content), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:00', '', 'Drei Schiffe kamen.'],
    ['2026-01-17T09:00', 'correction', 'Vier Schiffe kamen.'],
  ]);
});

test('a byte order mark hides nothing of the past', async () => {
  const marked = ([at, files]: Commit): Commit => [
    at,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `\uFEFF${String(text)}`])),
  ];
  const content = await contentOf([final, typo].map(marked));
  assert.deepEqual(await versionsOf(content), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:00', '', 'Drei Schiffe kamen.'],
  ]);
});

test('a build in the past knows nothing of later versions', async () => {
  const content = await contentOf([before, final, typo, corrected]);
  assert.deepEqual(await versionsOf(content, new Date('2026-01-16T12:00:00Z')), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:00', '', 'Drei Schiffe kamen.'],
  ]);
  assert.deepEqual(await versionsOf(content, new Date('2026-01-15T08:59:59Z')), []);
});

test('a draft, an embargo and a key that may hold back are no versions', async () => {
  const held: Record<string, string>[] = [
    { draft: 'true' },
    { embargo: '{ until: 2026-02-01T00:00:00Z }' },
    { embrago: '{ until: 2026-02-01T00:00:00Z }' },
    { publishedAt: '2026-13-01' },
  ];
  for (const lines of held) {
    const content = await contentOf([
      final,
      ['2026-01-16T08:00:00Z', said('Quarkgiraffe.', lines)],
      ['2026-01-17T08:00:00Z', said('Vier Schiffe.')],
    ]);
    assert.deepEqual(
      (await versionsOf(content)).map(([, , body]) => body),
      ['Drei Schiffe.', 'Vier Schiffe.'],
      JSON.stringify(lines),
    );
  }
});

test('a wrong date that was public for a moment shows nothing', async () => {
  const content = await contentOf([
    ['2026-01-14T08:00:00Z', said('Quarkgiraffe.', { publishedAt: '2026-01-13T10:00:00+01:00' })],
    ['2026-01-14T08:05:00Z', said('Drei Schiffe.')],
    typo,
  ]);
  assert.deepEqual(
    (await versionsOf(content)).map(([, , body]) => body),
    ['Drei Schiffe.', 'Drei Schiffe kamen.'],
  );
});

test('contacts, topics and markup make no version', async () => {
  const content = await contentOf([
    final,
    ['2026-01-16T08:00:00Z', said('Drei **Schiffe**.', { contacts: '[ada-anker]' })],
  ]);
  assert.equal((await versionsOf(content)).length, 1);
});

test('an entry that comes after its change still belongs to it', async () => {
  const content = await contentOf([
    final,
    typo,
    ['2026-01-18T08:00:00Z', said('Drei Schiffe kamen.', { corrections: correction })],
  ]);
  assert.deepEqual(await versionsOf(content), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:00', 'correction', 'Drei Schiffe kamen.'],
  ]);
});

test('only the main line was public, and a merge is one version', async () => {
  const content = await contentOf([final]);
  gitIn(content, ['switch', '--quiet', '--create', 'branch']);
  commit(content, '2026-01-16T08:00:00Z', said('Quarkgiraffe.'));
  commit(content, '2026-01-16T09:00:00Z', said('Vier Schiffe.'));
  gitIn(content, ['switch', '--quiet', 'main']);
  gitIn(content, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'branch'], '2026-01-17T08:00:00Z');
  assert.deepEqual(await versionsOf(content), [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-17T08:00', '', 'Vier Schiffe.'],
  ]);
});

test('a folder that was moved brings its past along, committed or not', async () => {
  const content = await contentOf([final]);
  const former = releasePath.replace('erste', 'aller-erste');
  mkdirSync(dirname(join(content, former)));
  renameSync(join(content, releasePath), join(content, former));
  commit(content, '2026-01-16T07:00:00Z');
  commit(content, '2026-01-16T08:00:00Z', { [former]: release({}, 'Drei Schiffe kamen.') });
  mkdirSync(dirname(join(content, releasePath)), { recursive: true });
  renameSync(join(content, former), join(content, releasePath));
  gitIn(content, ['add', '--all']);
  const expected = [
    ['2026-01-15T09:00', '', 'Drei Schiffe.'],
    ['2026-01-16T08:00', '', 'Drei Schiffe kamen.'],
  ];
  assert.deepEqual(await versionsOf(content), expected);
  commit(content, '2026-01-18T08:00:00Z');
  assert.deepEqual(await versionsOf(content), expected);
});

test('content in a folder of a repository has its past, and content beside a repository has none', async () => {
  const content = await smallNewsroom(final[1]);
  writeHistory(dirname(content), final[0]);
  commit(content, ...typo);
  assert.equal((await versionsOf(content)).length, 2);
  gitIn(content, ['rm', '-r', '--cached', '--quiet', '.']);
  gitIn(content, ['commit', '--quiet', '--message', 'Forget']);
  const { memory } = await readPast(content, await readManuscript(content), noon);
  assert.equal(memory, 'none');
});

test('without git or with a shallow clone nothing is known, and nothing fails', async () => {
  const alone = await smallNewsroom();
  assert.equal((await readPast(alone, await readManuscript(alone), noon)).memory, 'none');
  const content = await contentOf([final, typo]);
  const clone = join(dirname(content), 'clone');
  gitIn(content, ['clone', '--quiet', '--depth', '1', `file://${content}`, clone]);
  const { memory, pasts } = await readPast(clone, await readManuscript(clone), noon);
  assert.deepEqual([memory, pasts.size], ['shallow', 0]);
  const withoutTexts = join(dirname(content), 'without-texts');
  gitIn(content, ['config', 'uploadpack.allowFilter', 'true']);
  gitIn(content, ['clone', '--quiet', '--filter=blob:none', `file://${content}`, withoutTexts]);
  assert.equal((await readPast(withoutTexts, await readManuscript(withoutTexts), noon)).memory, 'shallow');
});
