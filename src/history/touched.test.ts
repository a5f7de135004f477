import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { commit, gitIn, writeHistory } from '../../e2e/small-repository.ts';
import { touchedSince } from './touched.ts';

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
