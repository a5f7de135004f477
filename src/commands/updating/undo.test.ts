import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  asItIs,
  branch,
  commit,
  lines,
  manifest,
  newsroom,
  quietGit,
  read,
  source,
  status,
  updated,
} from '../../../e2e/fixtures/updated-newsroom.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { terminalWords } from '../../i18n/tool-words.ts';

quietGit(import.meta.filename);
const words = terminalWords(process.env).updating;

test('what both have changed is marked, resolved and gone on with, or undone', async (t) => {
  const root = newsroom(asItIs());
  commit(root, { 'src/page.ts': lines([2, 'ours']) });
  const { code, said, ran } = await updated(t, root);
  assert.equal(code, 1);
  assert.deepEqual(ran, []);
  assert.ok(said.includes(words.conflicts('src/page.ts')), said);
  assert.match(read(root, 'src/page.ts') ?? '', /<<<<<<< [^]*ours[^]*theirs[^]*>>>>>>>/);
  assert.match(status(root), /^UU src\/page\.ts$/m);
  assert.equal((await updated(t, root)).said, words.merging);

  const back = await updated(t, root, ['--undo']);
  assert.equal(back.said, words.left('main'));
  assert.deepEqual([branch(root), status(root)], ['main', '']);
  assert.equal(read(root, 'src/page.ts'), lines([2, 'ours']));
  assert.equal(gitIn(root, ['branch', '--list', 'update-*']), '');

  await updated(t, root);
  commit(root, { 'src/page.ts': lines([2, 'both']) }, 'Update Depesche to 1.0.0');
  const done = await updated(t, root, ['--continue']);
  assert.deepEqual([done.code, done.ran.length], [0, 4], done.said);
  assert.equal(gitIn(root, ['log', '-1', '--format=%P']).trim().split(' ').length, 2);
});

test('a version that was taken is undone in one command, and can be taken again', async (t) => {
  const root = newsroom(asItIs(), 'copy');
  await updated(t, root, [], (...given) => {
    if (given[1] === 'migrate') writeFileSync(join(root, 'content', 'newsroom.yaml'), 'title: Hafen\n');
    return 0;
  });
  assert.equal(status(root), '', 'what was migrated is part of the update');
  gitIn(root, ['switch', '--quiet', 'main']);
  gitIn(root, ['merge', '--quiet', 'update-1.0.0']);
  commit(root, { 'content/releases/zwei/index.de.mdx': 'Zwei\n' });
  const { code, said, ran } = await updated(t, root, ['--undo']);
  assert.deepEqual([code, said, ran], [0, words.reverted('Update Depesche to 1.0.0'), ['ci']]);
  assert.equal(read(root, 'src/new.ts'), undefined);
  assert.equal(read(root, 'content/newsroom.yaml'), 'name: Hafen\n');
  assert.equal(read(root, 'content/releases/zwei/index.de.mdx'), 'Zwei\n');
  assert.equal((await updated(t, root, ['--undo'])).said, words.nothingToUndo);

  gitIn(root, ['branch', '-D', '--quiet', 'update-1.0.0']);
  assert.equal((await updated(t, root)).code, 0);
  assert.equal(read(root, 'src/new.ts'), 'new\n');
});

test('a branch with somebody’s commits is left but not removed', async (t) => {
  const root = newsroom(asItIs());
  await updated(t, root);
  commit(root, { 'src/new.ts': 'mine\n' }, 'Mend it');
  const { said } = await updated(t, root, ['--undo']);
  assert.equal(said, words.left('main', 'update-1.0.0'));
  assert.equal(gitIn(root, ['show', 'update-1.0.0:src/new.ts']), 'mine\n');
});

test('a step that fails is named, and the update stays on its branch', async (t) => {
  const root = newsroom(asItIs());
  const { code, said, ran } = await updated(t, root, [], (...given) => (given[1] === 'check' ? 1 : 0));
  assert.equal(code, 1);
  assert.deepEqual(ran, ['ci', 'run migrate', 'run check']);
  assert.ok(said.includes(words.steps.check) && said.includes(words.stays('update-1.0.0')));
});

test('an unknown version, an unknown start and a missing source are told', async (t) => {
  const root = newsroom(asItIs(), 'copy');
  assert.equal((await updated(t, root, ['--to', '3.0.0'])).said, words.noTag('3.0.0', 'v0.9.0, v1.0.0'));
  commit(root, { 'package.json': manifest('0.8.0') });
  assert.ok((await updated(t, root)).said.includes(words.noBase('0.8.0')));
  gitIn(root, ['remote', 'remove', 'upstream']);
  assert.equal((await updated(t, root)).said, words.noUpstream);
  assert.equal(branch(root), 'main');
});

test('with a known signer only what he signed is taken, under the name that he signed', async (t) => {
  const upstream = source();
  const keys = testFolder();
  for (const name of ['good', 'bad'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(keys, name)]);
  const signers = join(keys, 'signers');
  writeFileSync(signers, `release@example.org ${readFileSync(join(keys, 'good.pub'), 'utf8')}`);
  const sign = (tag: string, key: string) =>
    gitIn(upstream, [
      '-c',
      'gpg.format=ssh',
      '-c',
      `user.signingKey=${join(keys, key)}`,
      'tag',
      '-s',
      '-f',
      '-m',
      tag,
      tag,
      'v1.0.0^{commit}',
    ]);
  const root = newsroom(upstream);
  gitIn(root, ['config', 'newsroom.signers', signers]);

  assert.equal((await updated(t, root)).code, 1, 'without a signature');
  sign('v1.0.1', 'bad');
  assert.equal((await updated(t, root, ['--to', '1.0.1'])).code, 1, 'of another');
  sign('v1.0.2', 'good');
  gitIn(upstream, ['update-ref', 'refs/tags/v1.0.3', 'refs/tags/v1.0.2']);
  const renamed = await updated(t, root, ['--to', '1.0.3']);
  assert.equal(renamed.code, 1, 'under another name');
  assert.match(renamed.said, /signed under another name/);
  assert.deepEqual([branch(root), read(root, 'src/new.ts')], ['main', undefined]);
  const taken = await updated(t, root, ['--to', '1.0.2']);
  assert.equal(taken.code, 0, taken.said);
  assert.ok(taken.said.includes(words.verified));
});

test('commits of one’s own on the branch of an update are never thrown away', async (t) => {
  const root = newsroom(asItIs());
  await updated(t, root);
  commit(root, { 'src/page.ts': lines([5, 'own work']) }, 'Own work');
  gitIn(root, ['switch', '--quiet', 'main']);
  commit(root, { 'src/page.ts': lines([5, 'other work']) });
  gitIn(root, ['switch', '--quiet', 'update-1.0.0']);
  assert.throws(() => gitIn(root, ['merge', '--quiet', 'main']));
  assert.equal((await updated(t, root, ['--undo'])).said, words.dirty);
  assert.match(gitIn(root, ['log', '--format=%s', 'update-1.0.0']), /^Own work$/m);
});

test('what nobody has added to git stays out of the commit of an update', async (t) => {
  const root = newsroom(asItIs());
  gitIn(root, ['config', 'status.showUntrackedFiles', 'no']);
  writeFileSync(join(root, 'content', 'geheim.yaml'), 'a: b\n');
  assert.equal((await updated(t, root)).said, words.dirty);
  rmSync(join(root, 'content', 'geheim.yaml'));
  await updated(t, root, [], (...given) => {
    if (given[1] !== 'migrate') return 0;
    writeFileSync(join(root, 'content', 'newsroom.yaml'), 'title: Hafen\n');
    writeFileSync(join(root, 'content', 'geheim.yaml'), 'a: b\n');
    return 0;
  });
  const names = gitIn(root, ['ls-tree', '-r', '--name-only', 'HEAD']);
  assert.match(names, /^content\/newsroom\.yaml$/m);
  assert.doesNotMatch(names, /geheim/);
});
