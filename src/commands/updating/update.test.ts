import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
import { terminalWords } from '../../i18n/tool-words.ts';

quietGit(import.meta.filename);
const words = terminalWords(process.env).updating;

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
