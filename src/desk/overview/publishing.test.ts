import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { ask, smallDesk, topic, update, words } from '../../../e2e/small-desk.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { repositoryOf } from '../local/repository.ts';
import { publish } from './publishing.ts';

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

/** A shared repository behind a line that is silent until it is `cut`. */
async function silent() {
  const end = join(testFolder(), 'end');
  const made = await smallDesk((_, run) => {
    run('remote', 'add', 'origin', 'ada@silent.invalid:newsroom.git');
    run('config', 'core.sshCommand', `until test -e ${end}; do sleep 0.05; done; exit 1; :`);
  });
  return { ...made, cut: () => writeFileSync(end, '') };
}

test('a save does not wait for what is sent', { timeout: 30_000 }, async () => {
  const { port, change, cut } = await silent();
  let isAnswered = false;
  const sent = ask(port, 'POST', '/publish', {}).finally(() => (isAnswered = true));
  const saved = await change([update('name: { de: Kai }\n')]);
  assert.deepEqual([saved.status, isAnswered], [201, false]);
  cut();
  assert.equal((await sent).status, 409);
});

test('a repository that does not answer is not waited for for ever', { timeout: 30_000 }, async () => {
  const { top, cut } = await silent();
  const repository = (await repositoryOf(join(top, 'content'))) ?? assert.fail();
  const sent = publish(repository, { remote: 'origin', branch: 'main' }, words, 300);
  await assert.rejects(sent, { message: words.noAnswer });
  cut();
});

test('ssh asks nothing in the terminal', async () => {
  const folder = testFolder();
  const said = join(folder, 'said');
  writeFileSync(join(folder, 'ssh'), `#!/bin/sh\necho "$@" > ${said}\nexit 1\n`, { mode: 0o755 });
  const { PATH = '' } = process.env;
  process.env['PATH'] = [folder, PATH].join(delimiter);
  const { port } = await smallDesk((_, run) => run('remote', 'add', 'origin', 'ada@silent.invalid:a.git'));
  assert.equal((await ask(port, 'POST', '/publish', {})).status, 409);
  process.env['PATH'] = PATH;
  assert.match(readFileSync(said, 'utf8'), /-o BatchMode=yes/);
});
