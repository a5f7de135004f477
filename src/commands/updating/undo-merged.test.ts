import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  asItIs,
  commit,
  lines,
  manifest,
  newsroom,
  quietGit,
  read,
  source,
  updated,
} from '../../../e2e/fixtures/updated-newsroom.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { terminalWords } from '../../i18n/tool-words.ts';

quietGit(import.meta.filename);
const words = terminalWords(process.env).updating;

test('an update that waits on its branch is never taken for the merged one before it', async (t) => {
  const root = newsroom(source());
  await updated(t, root);
  gitIn(root, ['switch', '--quiet', 'main']);
  gitIn(root, ['merge', '--quiet', 'update-1.0.0']);
  const upstream = gitIn(root, ['remote', 'get-url', 'upstream']).trim();
  commit(upstream, { 'package.json': manifest('1.2.0'), 'src/new.ts': 'newer\n' });
  gitIn(upstream, ['tag', 'v1.2.0']);
  assert.equal((await updated(t, root)).code, 0);
  gitIn(root, ['switch', '--quiet', 'main']);
  const head = gitIn(root, ['rev-parse', 'HEAD']);
  const waiting = await updated(t, root, ['--undo']);
  assert.deepEqual([waiting.code, waiting.said], [1, words.unmerged('update-1.2.0')]);

  // Squashed, it is no merge, and the one before it is the last merge.
  gitIn(root, ['merge', '--quiet', '--squash', 'update-1.2.0']);
  gitIn(root, ['commit', '--quiet', '-m', 'Take 1.2.0']);
  gitIn(root, ['branch', '-D', '--quiet', 'update-1.2.0']);
  const squashed = await updated(t, root, ['--undo']);
  assert.deepEqual(
    [squashed.code, squashed.said],
    [1, words.otherUpdate('Update Depesche to 1.0.0', '1.2.0')],
  );
  assert.equal(gitIn(root, ['rev-parse', 'HEAD^']), head);
});

test('what is migrated behind somebody’s commit is a commit of its own, and is undone with the update', async (t) => {
  const root = newsroom(asItIs());
  await updated(t, root, [], (...given) => (given[1] === 'migrate' ? 1 : 0));
  commit(root, { 'src/new.ts': 'mended\n' }, 'Mend it');
  const mended = gitIn(root, ['rev-parse', 'HEAD']);
  const done = await updated(t, root, ['--continue'], (...given) => {
    if (given[1] === 'migrate') writeFileSync(join(root, 'content', 'newsroom.yaml'), 'title: Hafen\n');
    return 0;
  });
  assert.equal(done.code, 0, done.said);
  assert.equal(gitIn(root, ['rev-parse', 'HEAD^']), mended);
  gitIn(root, ['revert', '--no-edit', 'HEAD^']);
  gitIn(root, ['switch', '--quiet', 'main']);
  gitIn(root, ['merge', '--quiet', 'update-1.0.0']);
  const back = await updated(t, root, ['--undo']);
  assert.equal(back.said, words.reverted('Update Depesche to 1.0.0'));
  assert.equal(read(root, 'content/newsroom.yaml'), 'name: Hafen\n');
  assert.equal(read(root, 'src/page.ts'), lines());
});
