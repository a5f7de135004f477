import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { deployIn, readDeploys } from '../../history/deploys.ts';
import { toolWordsIn } from '../../i18n/tool-words.ts';
import { deployOf, keepDeploy, withoutPassword } from './keep.ts';

const words = toolWordsIn('en').publishing.record;
const built = { at: '2026-01-15T09:00:00.000Z', commit: 'a'.repeat(40), content: 'b'.repeat(40) };
const deploy = { at: built.at, commit: built.commit, digest: built.content };

test('a preview, content without a repository and content that is in no commit are no deploys', () => {
  assert.deepEqual(deployOf(built, words), deploy);
  assert.equal(deployOf({ ...built, now: '2026-01-14T09:00:00.000Z' }, words), words.isPreview);
  assert.equal(deployOf({ at: built.at }, words), words.noCommit);
  assert.equal(deployOf({ ...built, content: undefined, uncommitted: true }, words), words.uncommitted);
});

test('a deploy that cannot be kept is told, and stops nothing', async () => {
  const { said, isKept } = await keepDeploy(await smallNewsroom(), deploy, {}, words);
  assert.equal(isKept, false);
  assert.match(said, /^The record of deploys could not be reached\./);
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  assert.deepEqual(await keepDeploy(content, deploy, {}, words), {
    said: words.kept('aaaaaaa'),
    isKept: true,
  });
  gitIn(content, ['remote', 'add', 'origin', 'file:///nowhere']);
  const alone = await keepDeploy(content, deploy, {}, words);
  assert.match(alone.said, /^The entry is in this clone only; origin did not accept it\./);
});

test('a workflow hands the deploy to the job that may write, and does not push itself', async () => {
  const folder = testFolder();
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  gitIn(content, ['remote', 'add', 'origin', 'file:///nowhere']);
  for (const name of ['GITHUB_OUTPUT', 'NEWSROOM_RECORD']) {
    const file = join(folder, name);
    const { isKept } = await keepDeploy(content, deploy, { [name]: file }, words);
    assert.equal(isKept, true);
    assert.deepEqual(deployIn(readFileSync(file, 'utf8').replace(/^record=/, '')), deploy);
  }
  assert.equal((await readDeploys(content))?.deploys.length, 1);
});

test('an address of git is told without its password', () => {
  assert.equal(
    withoutPassword("fatal: unable to access 'https://gitlab-ci-token:glcbt-1@git.example.org/x.git/'"),
    "fatal: unable to access 'https://git.example.org/x.git/'",
  );
});
