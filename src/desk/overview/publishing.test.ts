import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, smallDesk, topic, words } from '../../../e2e/small-desk.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';

/** An empty shared repository. */
function shared(): string {
  const folder = testFolder();
  gitIn(folder, ['init', '--quiet', '--bare', '--template=']);
  return folder;
}

const heads = (folder: string) => gitIn(folder, ['for-each-ref', '--format=%(subject)', 'refs/heads']).trim();

test('publishing sends what the shared repository lacks, once it is asked to', async () => {
  const folder = shared();
  const { port, top, git } = await smallDesk((_, run) => run('remote', 'add', 'origin', folder));
  const before = await ask(port, 'GET', '/publish');
  assert.deepEqual(before.said['commits'], ['Begin']);
  assert.equal(heads(folder), '');
  const after = await ask(port, 'POST', '/publish', {});
  assert.deepEqual([after.status, after.said['commits']], [200, []]);
  assert.equal(heads(folder), 'Begin');
  writeFileSync(join(top, topic), 'name: { de: Kai }\n');
  git('commit', '--quiet', '-am', 'More');
  assert.deepEqual((await ask(port, 'GET', '/publish')).said['commits'], ['More']);
});

test('nothing newer is overwritten, and a sentence says what to do', async () => {
  const folder = shared();
  const { port, git, top } = await smallDesk((_, run) => run('remote', 'add', 'origin', folder));
  await ask(port, 'POST', '/publish', {});
  // Somebody else publishes another commit; here the last one is another, too.
  git('commit', '--quiet', '--allow-empty', '-m', 'Theirs');
  git('push', '--quiet', 'origin', 'HEAD');
  git('reset', '--quiet', '--hard', 'HEAD~1');
  writeFileSync(join(top, topic), 'name: { de: Kai }\n');
  git('commit', '--quiet', '-am', 'Ours');
  const { status, said } = await ask(port, 'POST', '/publish', {});
  assert.deepEqual([status, said.message], [409, words.newerThere]);
  assert.equal(heads(folder), 'Theirs');
});

test('a repository of this machine alone has nothing to publish to', async () => {
  const { port } = await smallDesk();
  assert.deepEqual((await ask(port, 'GET', '/publish')).said, { commits: [], to: '' });
  const { status, said } = await ask(port, 'POST', '/publish', {});
  assert.deepEqual([status, said.message], [409, words.noShared]);
});
