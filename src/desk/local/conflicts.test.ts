import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create, smallDesk, text, topic, update, words } from '../../../e2e/small-desk.ts';

test('a file that has changed since the editor saw it is not overwritten', async () => {
  const { change, git, top, now } = await smallDesk();
  writeFileSync(join(top, topic), 'name: { de: Von Hand }\n');
  const files = [create('content/topics/neu.yaml'), update('name: { de: Überschrieben }\n')];
  const { status, said } = await change(files);
  assert.deepEqual([status, said.message], [409, words.conflict(topic)]);
  assert.equal(now(), 'name: { de: Von Hand }\n');
  assert.ok(!existsSync(join(top, 'content/topics/neu.yaml')));
  assert.equal(git('log', '-1', '--format=%s'), 'Begin');
});

test('of two who save the same text at once, one is told', async () => {
  const { change, git } = await smallDesk();
  const answers = await Promise.all(
    ['Eins', 'Zwei', 'Drei'].map((name) => change([update(`name: { de: ${name} }\n`)])),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  assert.equal(git('rev-list', '--count', 'HEAD'), '2');
  assert.equal(git('status', '--porcelain'), '');
});

// A refused save changes nothing, so these tests share one repository and clean up after themselves.
const shared = smallDesk();

test('a new file does not take the place of one that exists', async () => {
  const { change, now } = await shared;
  const { status, said } = await change([create(topic)]);
  assert.deepEqual([status, said.message, now()], [409, words.taken(topic), text]);
});

type InTheMiddle = { what: string; begin: string; sentence: string; isFolder?: true };
const middles: readonly InTheMiddle[] = [
  { what: 'a merge', begin: 'MERGE_HEAD', sentence: words.busy('merge') },
  { what: 'a rebase', begin: 'rebase-merge', sentence: words.busy('rebase'), isFolder: true },
  { what: 'a cherry-pick', begin: 'CHERRY_PICK_HEAD', sentence: words.busy('cherry-pick') },
  { what: 'a revert', begin: 'REVERT_HEAD', sentence: words.busy('revert') },
  { what: 'the search for a commit', begin: 'BISECT_LOG', sentence: words.busy('bisect') },
  { what: 'another program’s writing', begin: 'index.lock', sentence: words.locked },
];
for (const { what, begin, sentence, isFolder } of middles) {
  test(`nothing is saved during ${what}`, async () => {
    const { change, top, now } = await shared;
    const mark = join(top, '.git', begin);
    if (isFolder) mkdirSync(mark);
    else writeFileSync(mark, 'x');
    const { status, said } = await change([update('x: y\n')]);
    rmSync(mark, { recursive: true });
    assert.deepEqual([status, said.message, now()], [409, sentence, text]);
  });
}

const elsewhere: [what: string, head: string, sentence: string][] = [
  ['no branch', '', words.detached],
  ['another branch', 'ref: refs/heads/other\n', words.wrongBranch('other')],
];
for (const [what, head, sentence] of elsewhere) {
  test(`nothing is saved on ${what}`, async () => {
    const { change, git, top, now } = await shared;
    const commit = git('rev-parse', 'refs/heads/main');
    writeFileSync(join(top, '.git/HEAD'), head || `${commit}\n`);
    const { status, said } = await change([update('x: y\n')]);
    writeFileSync(join(top, '.git/HEAD'), 'ref: refs/heads/main\n');
    assert.deepEqual([status, said.message, now()], [409, sentence, text]);
  });
}
