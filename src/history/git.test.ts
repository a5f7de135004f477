import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { commit, gitIn, writeHistory, writeRecord } from '../../e2e/small-repository.ts';
import { testFolder } from '../../e2e/test-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { readDeploys, recordRef } from './deploys.ts';
import { textsAt } from './branch-head.ts';
import { formerVersions } from './former-versions.ts';
import { GitError, readBlobs } from './git.ts';
import { readPast } from './read-past.ts';
import { memoryOf } from './repository.ts';
import { heldBackInCommits } from './unpublished.ts';

test('a former file that is far too large for a text is not read into memory', async () => {
  const folder = testFolder();
  gitIn(folder, ['init', '--quiet']);
  const idOf = (text: string) => {
    writeFileSync(join(folder, 'a'), text);
    return gitIn(folder, ['hash-object', '-w', 'a']).trim();
  };
  const [small, large] = [idOf('Ein Satz.'), idOf('a'.repeat(1_000_001))];
  const found = await readBlobs(folder, new Set([small, large, '0'.repeat(40)]));
  assert.deepEqual([...found], [[small, 'Ein Satz.']]);
});

test('a repository of somebody else is not taken for none', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
  try {
    await assert.rejects(memoryOf(content), /dubious ownership/);
  } finally {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
  }
});

test('a past that cannot be read is not taken for an empty one', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  const objects = join(gitIn(content, ['rev-parse', '--absolute-git-dir']).trim(), 'objects');
  const lose = (name: string) => {
    const id = gitIn(content, ['rev-parse', name]).trim();
    rmSync(join(objects, id.slice(0, 2), id.slice(2)));
  };
  commit(content, '2026-02-01T08:00:00Z', { [releasePath]: release({}, 'Ein anderer Text.') });
  writeRecord(content, ['2026-02-01T08:05:00Z']);
  const manuscript = await readManuscript(content);
  const now = new Date('2026-07-15T12:00:00Z');
  assert.equal((await readDeploys(content))?.deploys.length, 1);
  // An older tree, then the newest one, and at last the newest commit itself.
  for (const lost of ['HEAD^^{tree}', 'HEAD^{tree}', 'HEAD']) {
    lose(lost);
    await assert.rejects(readPast(content, manuscript, now), GitError, lost);
    await assert.rejects(formerVersions(content, new Set([releasePath])), GitError, lost);
    await assert.rejects(heldBackInCommits(content, manuscript, now), GitError, lost);
  }
  lose(recordRef);
  await assert.rejects(readDeploys(content), GitError);
});

test('a text in the commits of the next push that git has lost is held back in doubt', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  const path = 'releases/2036-01-15-geheim/index.de.mdx';
  commit(content, '2026-02-01T08:00:00Z', { [path]: release({ publishedAt: '2036-01-15T10:00:00+01:00' }) });
  const blob = gitIn(content, ['rev-parse', `HEAD:${path}`]).trim();
  commit(content, '2026-02-02T08:00:00Z', { [path]: undefined });
  const manuscript = await readManuscript(content);
  const now = new Date('2026-07-15T12:00:00Z');
  const held = async () => (await heldBackInCommits(content, manuscript, now)).map((one) => one.path);
  assert.deepEqual(await held(), [path]);
  const [earlier = ''] = gitIn(content, ['rev-parse', 'HEAD^']).trim().split('\n');
  assert.deepEqual([...(await textsAt(content, earlier)).keys()], [path]);
  const top = gitIn(content, ['rev-parse', '--absolute-git-dir']).trim();
  rmSync(join(top, 'objects', blob.slice(0, 2), blob.slice(2)));
  assert.deepEqual(await held(), [path]);
  await assert.rejects(textsAt(content, earlier), GitError);
});
