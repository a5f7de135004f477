import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { commit, gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { type Deploy, readDeploys, recordRef } from '../../history/deploys.ts';
import { GitError } from '../../history/git.ts';
import { addToRecord, fetchRecord, followRecord, pushRecord, remoteOf } from './record.ts';

/** A repository without files of its own, and clones of it. */
async function shared(...names: string[]) {
  const content = await smallNewsroom();
  const above = dirname(content);
  writeHistory(content, '2026-01-14T08:00:00Z');
  const store = join(above, 'store.git');
  gitIn(above, ['clone', '--quiet', '--bare', `file://${content}`, store]);
  const clones = names.map((name) => join(above, name));
  for (const clone of clones) gitIn(above, ['clone', '--quiet', `file://${store}`, clone]);
  const [head = ''] = gitIn(content, ['rev-parse', 'HEAD']).split('\n');
  const deploy = (at: string): Deploy => ({ commit: head, digest: head, at: `2026-01-15T${at}:00.000Z` });
  return { store, clones, deploy };
}

const instants = async (folder: string) =>
  (await readDeploys(folder))?.deploys.map(({ at }) => at.slice(11, 16));

test('a deploy is added once, and beside those that are there', async () => {
  const { clones, deploy } = await shared('one');
  const [one = ''] = clones;
  for (const at of ['09:00', '08:00', '09:00']) await addToRecord(one, deploy(at));
  assert.deepEqual(await instants(one), ['08:00', '09:00']);
  assert.equal(gitIn(one, ['log', '--format=%an', recordRef]), 'Depesche\nDepesche\n');
  const note = gitIn(one, ['notes', `--ref=${recordRef}`, 'show', 'HEAD']);
  assert.equal(note.split('\n').filter(Boolean).length, 2);
});

test('a record that cannot be read is not written over', async () => {
  const { clones, deploy } = await shared('one');
  const [one = ''] = clones;
  await addToRecord(one, deploy('08:00'));
  const [, note = ''] = gitIn(one, ['ls-tree', '-r', recordRef]).split(/\s/).slice(1);
  const objects = join(gitIn(one, ['rev-parse', '--absolute-git-dir']).trim(), 'objects');
  rmSync(join(objects, note.slice(0, 2), note.slice(2)));
  const before = gitIn(one, ['rev-parse', recordRef]);
  await assert.rejects(addToRecord(one, deploy('09:00')), GitError);
  assert.equal(gitIn(one, ['rev-parse', recordRef]), before);
});

test('two machines that know nothing of each other share what both have recorded', async () => {
  const { store, clones, deploy } = await shared('one', 'two', 'three');
  const [one = '', two = '', three = ''] = clones;
  await addToRecord(one, deploy('08:00'));
  await addToRecord(two, deploy('09:00'));
  await pushRecord(one, 'origin');
  await pushRecord(two, 'origin');
  assert.deepEqual(await instants(store), ['08:00', '09:00']);
  assert.deepEqual(await instants(two), ['08:00', '09:00']);
  assert.deepEqual(await instants(one), ['08:00']);
  await pushRecord(one, 'origin');
  assert.deepEqual(await instants(one), ['08:00', '09:00']);

  assert.equal(await fetchRecord(three, 'origin'), true);
  assert.deepEqual(await instants(three), ['08:00', '09:00']);
});

test('once it is followed, an ordinary fetch brings the record, also before there is one', async () => {
  const { clones, deploy } = await shared('one', 'two');
  const [one = '', two = ''] = clones;
  assert.equal(await fetchRecord(two, 'origin'), false);
  await followRecord(two, 'origin');
  await followRecord(two, 'origin');
  gitIn(two, ['fetch', '--quiet']);
  await addToRecord(one, deploy('08:00'));
  await pushRecord(one, 'origin');
  gitIn(two, ['pull', '--quiet']);
  assert.deepEqual(await instants(two), ['08:00']);
  assert.equal(
    gitIn(two, ['config', '--get-all', 'remote.origin.fetch']).split('\n').filter(Boolean).length,
    2,
  );
});

test('the remote is that of the branch, and a remote that does not answer is told', async () => {
  const { clones, deploy } = await shared('one');
  const [one = ''] = clones;
  assert.equal(await remoteOf(one), 'origin');
  gitIn(one, ['remote', 'add', 'backup', 'file:///nowhere']);
  gitIn(one, ['config', 'branch.main.remote', 'backup']);
  assert.equal(await remoteOf(one), 'backup');
  gitIn(one, ['checkout', '--quiet', '--detach']);
  assert.equal(await remoteOf(one), 'origin');
  await addToRecord(one, deploy('08:00'));
  await assert.rejects(pushRecord(one, 'backup'), GitError);
  commit(one, '2026-01-15T08:00:00Z');
  assert.equal(await remoteOf(dirname(one)), undefined);
});
