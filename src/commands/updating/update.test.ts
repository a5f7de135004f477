import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { update } from './update.ts';

/** Nothing that is set on this machine may change what git does here, and nothing waits for the disk. */
const quiet: Record<string, string> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'core.fsync',
  GIT_CONFIG_VALUE_0: 'none',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};
const machine = process.env;
before(() => {
  process.env = { ...machine, ...quiet };
});
after(() => {
  process.env = machine;
});
const words = terminalWords(process.env).updating;

type Files = Record<string, string | undefined>;
function commit(root: string, files: Files, message = 'Change'): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  gitIn(root, ['add', '--all']);
  gitIn(root, ['commit', '--quiet', '-m', message]);
}

const manifest = (version: string) => `{ "version": "${version}" }\n`;
const lines = (...changed: [number, string][]) =>
  Array.from({ length: 20 }, (_, index) => `${changed.find(([at]) => at === index)?.[1] ?? index}\n`).join(
    '',
  );

/** The source of updates: 0.9.0 with a demonstration, 1.0.0 that changes the program and the demonstration. */
function source(): string {
  const root = testFolder();
  gitIn(root, ['init', '--quiet']);
  commit(root, {
    'package.json': manifest('0.9.0'),
    'src/page.ts': lines(),
    'src/old.ts': 'old\n',
    'content/newsroom.yaml': 'demo: true\n',
    'content/releases/demo/index.de.mdx': 'Demo\n',
  });
  gitIn(root, ['tag', 'v0.9.0']);
  commit(root, {
    'package.json': manifest('1.0.0'),
    'src/page.ts': lines([2, 'theirs']),
    'src/old.ts': undefined,
    'src/new.ts': 'new\n',
    'CHANGELOG.md': '# Changes\n\n## 1.0.0\n\nThe new.\n\n## 0.9.0\n\nThe first.\n',
    'content/newsroom.yaml': 'demo: true\nmore: 1\n',
    'content/releases/demo/index.de.mdx': 'Demo of today\n',
    'content/releases/demo-2/index.de.mdx': 'One more\n',
  });
  gitIn(root, ['tag', 'v1.0.0']);
  return root;
}

/** One of them for all tests that leave it as it is. */
let unchanged: string | undefined;
const asItIs = () => (unchanged ??= source());

const own: Files = {
  'content/newsroom.yaml': 'name: Hafen\n',
  'content/releases/demo/index.de.mdx': undefined,
  'content/releases/eins/index.de.mdx': 'Eins\n',
};

/** A newsroom that was set up at 0.9.0, as a clone or as a copy made from a template, without a common commit. */
function newsroom(upstream: string, kind: 'clone' | 'copy' = 'clone'): string {
  const root = join(testFolder(), 'newsroom');
  execFileSync('git', ['clone', '--quiet', upstream, root]);
  gitIn(root, ['switch', '--quiet', '-C', 'main', 'v0.9.0']);
  if (kind === 'copy') {
    rmSync(join(root, '.git'), { recursive: true });
    gitIn(root, ['init', '--quiet']);
    gitIn(root, ['add', '--all']);
    gitIn(root, ['commit', '--quiet', '-m', 'Begin']);
  } else gitIn(root, ['remote', 'remove', 'origin']);
  gitIn(root, ['remote', 'add', 'upstream', upstream]);
  commit(root, own, 'Our newsroom');
  return root;
}

/** Runs an update in a newsroom; `npm` answers for the new version. */
async function updated(
  t: TestContext,
  root: string,
  parameters: string[] = [],
  npm: (...words: string[]) => number = () => 0,
) {
  const said: string[] = [];
  const listen = (sentence: unknown) => void said.push(String(sentence));
  t.mock.method(console, 'log', listen);
  t.mock.method(console, 'error', listen);
  const ran: string[] = [];
  const code = await update(parameters, {
    root,
    npm: (...given) => {
      ran.push(given.join(' '));
      return Promise.resolve(npm(...given));
    },
  });
  t.mock.restoreAll();
  return { code, said: said.join('\n'), ran };
}

const read = (root: string, name: string) =>
  existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined;
const branch = (root: string) => gitIn(root, ['branch', '--show-current']).trim();
const status = (root: string) => gitIn(root, ['status', '--porcelain']).trim();

for (const kind of ['clone', 'copy'] as const)
  test(`a ${kind} takes the new program, keeps its own changes and all of its content`, async (t) => {
    const root = newsroom(asItIs(), kind);
    commit(root, { 'src/page.ts': lines([15, 'ours']) });
    const { code, said, ran } = await updated(t, root);
    assert.equal(code, 0, said);
    assert.deepEqual(ran, ['ci', 'run migrate', 'run check', 'run build']);
    assert.equal(branch(root), 'update-1.0.0');
    assert.equal(read(root, 'src/page.ts'), lines([2, 'theirs'], [15, 'ours']));
    assert.equal(read(root, 'src/old.ts'), undefined);
    assert.equal(read(root, 'src/new.ts'), 'new\n');
    assert.equal(read(root, 'content/newsroom.yaml'), 'name: Hafen\n');
    assert.equal(gitIn(root, ['diff', '--name-only', 'main', 'HEAD', '--', 'content']), '');
    assert.match(said, /From 0\.9\.0 to 1\.0\.0/);
    assert.match(said, /The new\./);
    assert.doesNotMatch(said, /The first\./);
    assert.ok(said.includes(words.ownChanges(1, 'src/page.ts')), said);
    assert.ok(said.includes(words.done('update-1.0.0', 'main')), said);
    assert.equal(status(root), '');
    assert.equal(gitIn(root, ['log', '-1', '--format=%an']).trim(), 'Ada');

    // What came once does not come again.
    gitIn(root, ['switch', '--quiet', 'main']);
    gitIn(root, ['merge', '--quiet', 'update-1.0.0']);
    const again = await updated(t, root);
    assert.equal(again.code, 0);
    assert.equal(again.said, words.newest('1.0.0'));
  });

test('a later update starts from the one before', async (t) => {
  const upstream = source();
  const root = newsroom(upstream, 'copy');
  assert.equal((await updated(t, root)).code, 0);
  commit(upstream, { 'package.json': manifest('1.1.0'), 'src/new.ts': 'newer\n' });
  gitIn(upstream, ['tag', 'v1.1.0']);
  assert.equal((await updated(t, root, ['--to', '1.1.0'])).code, 0);
  assert.equal(read(root, 'src/new.ts'), 'newer\n');
  assert.equal(read(root, 'content/releases/demo-2/index.de.mdx'), undefined);
});

test('--plan says what comes and changes nothing', async (t) => {
  const root = newsroom(asItIs());
  writeFileSync(join(root, 'note.txt'), 'not committed');
  const { code, said, ran } = await updated(t, root, ['--plan']);
  assert.equal(code, 0);
  assert.match(said, /The new\./);
  assert.deepEqual([ran, branch(root), read(root, 'src/new.ts')], [[], 'main', undefined]);
});

test('changes that no commit holds stop an update', async (t) => {
  const root = newsroom(asItIs());
  writeFileSync(join(root, 'content', 'brand.yaml'), 'a: b\n');
  const { code, said } = await updated(t, root);
  assert.deepEqual([code, said, branch(root)], [1, words.dirty, 'main']);
});

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
