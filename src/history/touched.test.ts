import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { commit, gitIn, writeHistory } from '../../e2e/small-repository.ts';
import { GitError } from './git.ts';
import { justChanged, touchedSince } from './touched.ts';

const second = 'releases/2026-02-01-zweite-meldung/index.de.mdx';

test('a change is what a branch has that its base had not when they parted, saved or not', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  gitIn(content, ['switch', '--quiet', '--create', 'zweite']);
  commit(content, '2026-02-01T08:00:00Z', { [second]: release() });
  gitIn(content, ['switch', '--quiet', 'main']);
  commit(content, '2026-02-02T08:00:00Z', { [releasePath]: release({}, 'Auf dem anderen Zweig.') });
  gitIn(content, ['switch', '--quiet', 'zweite']);
  assert.deepEqual(await touchedSince(content, undefined), { base: 'main', files: [second] });

  const picture = join(content, dirname(second), 'häfen "alt".txt');
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, 'x');
  writeFileSync(join(content, 'topics', 'hafen.yaml'), 'name: { de: Häfen }\n');
  const files = [`${dirname(second)}/häfen "alt".txt`, second, 'topics/hafen.yaml'].sort();
  assert.deepEqual((await touchedSince(content, 'main'))?.files, files);
});

test('a base that git does not know, or that is none, is told', async () => {
  const content = await smallNewsroom();
  assert.equal(await touchedSince(content, undefined), undefined);
  writeHistory(content, '2026-01-14T08:00:00Z');
  for (const base of ['nowhere', '--output=x', ''])
    assert.equal(await touchedSince(content, base), undefined);
});

test('a repository that cannot be compared with is not one in which nothing has changed', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  gitIn(content, ['switch', '--quiet', '--create', 'zweite']);
  commit(content, '2026-02-01T08:00:00Z', { [second]: release() });
  const tree = gitIn(content, ['rev-parse', 'main^{tree}']).trim();
  const folder = gitIn(content, ['rev-parse', '--absolute-git-dir']).trim();
  rmSync(join(folder, 'objects', tree.slice(0, 2), tree.slice(2)));
  await assert.rejects(touchedSince(content, 'main'), GitError);
  assert.deepEqual([...(await justChanged(content))], []);
});

test('the hosts say what a request is compared with', async (t) => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  const first = gitIn(content, ['rev-parse', 'HEAD']).trim();
  commit(content, '2026-02-01T08:00:00Z', { [second]: release() });
  gitIn(content, ['update-ref', 'refs/remotes/origin/press', first]);
  const before = { ...process.env };
  t.after(() => (process.env = before));
  process.env['GITHUB_BASE_REF'] = 'press';
  assert.deepEqual(await touchedSince(content, undefined), { base: 'origin/press', files: [second] });
  delete process.env['GITHUB_BASE_REF'];
  process.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] = first;
  assert.deepEqual(await touchedSince(content, undefined), { base: first, files: [second] });
});

const topic = 'topics/hafen.yaml';
const day = (number: number) => `2026-02-0${number}T10:00:00Z`;

/** A newsroom with two commits; the second changes the topic. */
async function repository() {
  const content = await smallNewsroom();
  const git = (...words: string[]) => gitIn(dirname(content), words);
  const change = (path: string) => appendFileSync(join(content, path), '\n');
  git('init', '--quiet', '--initial-branch=main');
  commit(dirname(content), day(1));
  change(topic);
  commit(dirname(content), day(2));
  return { content, git, change };
}

test('without git nothing was changed last', async () => {
  assert.deepEqual([...(await justChanged(await smallNewsroom()))], []);
});

test('the last commit counts, and what is uncommitted, new and deleted files too', async () => {
  const { content, change } = await repository();
  assert.deepEqual([...(await justChanged(content))], [`content/${topic}`]);
  change(releasePath);
  change('topics/werft.yaml');
  rmSync(join(content, 'people/ada-anker.yaml'));
  assert.deepEqual([...(await justChanged(content))].sort(), [
    'content/people/ada-anker.yaml',
    `content/${releasePath}`,
    `content/${topic}`,
    'content/topics/werft.yaml',
  ]);
});

test('of a branch with an upstream only what is not there counts, or else the last commit', async () => {
  const { content, git, change } = await repository();
  git('branch', 'published', 'HEAD');
  git('branch', '--quiet', '--set-upstream-to=published');
  assert.deepEqual([...(await justChanged(content))], [`content/${topic}`]);
  change(releasePath);
  assert.deepEqual([...(await justChanged(content))], [`content/${releasePath}`]);
  commit(dirname(content), day(3));
  change('topics/werft.yaml');
  commit(dirname(content), day(4));
  assert.deepEqual([...(await justChanged(content))].sort(), [
    `content/${releasePath}`,
    'content/topics/werft.yaml',
  ]);
});

test('a first commit changes nothing; what follows does', async () => {
  const content = await smallNewsroom();
  gitIn(dirname(content), ['init', '--quiet']);
  commit(dirname(content), day(1));
  assert.deepEqual([...(await justChanged(content))], []);
  appendFileSync(join(content, topic), '\n');
  assert.deepEqual([...(await justChanged(content))], [`content/${topic}`]);
});
