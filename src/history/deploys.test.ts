import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../e2e/small-newsroom.ts';
import { gitIn, writeHistory } from '../../e2e/small-repository.ts';
import {
  type Deploy,
  delayOf,
  deployIn,
  fetchedRef,
  lineOf,
  readDeploys,
  deploysIn,
  recordRef,
} from './deploys.ts';

const [commit, other, digest] = ['a', 'b', 'c'].map((one) => one.repeat(40)) as [string, string, string];
const deploy: Deploy = { commit, digest, at: '2026-01-15T09:00:00.000Z' };
const later: Deploy = { ...deploy, at: '2026-01-16T09:00:00.000Z' };

test('a deploy is one line, and the same line whatever the order of its fields', () => {
  const whole = { ...deploy, due: '2026-01-15T09:00:00Z', seen: '2026-01-15T09:02:00.000Z' };
  assert.equal(
    lineOf({ seen: whole.seen, at: whole.at, due: whole.due, digest, commit }),
    JSON.stringify({ commit, digest, at: whole.at, due: whole.due, seen: whole.seen }),
  );
  assert.deepEqual(deployIn(lineOf(whole)), whole);
  assert.deepEqual(deployIn(lineOf(deploy)), deploy);
  assert.equal(delayOf(whole), 120_000);
  assert.equal(delayOf(deploy), undefined);
});

test('a line that is not valid is no deploy', () => {
  const wrong: object[] = [
    { ...deploy, commit: 'HEAD' },
    { ...deploy, digest: undefined },
    { ...deploy, at: '2026-13-01T00:00:00Z' },
    { ...deploy, at: '2026-01-15T10:00:00+01:00' },
    { ...deploy, seen: 'soon' },
    { ...deploy, due: 1 },
    [],
  ];
  for (const line of ['', '{', 'null', '"x"', ...wrong.map((one) => JSON.stringify(one))])
    assert.equal(deployIn(line), undefined, line);
});

test('lines that tell of one deploy are one, with the earliest instants; broken ones are named', () => {
  const [due, early, late] = ['2026-01-15T09:00:00Z', '2026-01-15T09:02:00Z', '2026-01-15T09:05:00Z'];
  const lines = [later, deploy, { ...deploy, due, seen: late }, { ...deploy, due, seen: early }].map(lineOf);
  const text = [lines[0], '', '<<<<<<< HEAD', ...lines.slice(1)].join('\n');
  assert.deepEqual(
    deploysIn([
      { commit, text },
      { commit: other, text: lineOf(deploy) },
    ]),
    {
      deploys: [
        { ...deploy, due, seen: early },
        { ...later, due: undefined, seen: undefined },
      ],
      broken: [
        { commit, line: 3 },
        { commit: other, line: 1 },
      ],
    },
  );
});

test('the record is read from notes, own and fetched, for commits that are known and such that are not', async () => {
  const content = await smallNewsroom();
  assert.equal(await readDeploys(content), undefined, 'no repository');
  writeHistory(dirname(content), '2026-01-14T08:00:00Z');
  assert.equal(await readDeploys(content), undefined, 'no record');
  const head = gitIn(content, ['rev-parse', 'HEAD']).trim();
  const note = (ref: string, one: Deploy) =>
    gitIn(content, ['notes', `--ref=${ref}`, 'add', '-f', '-m', lineOf(one), one.commit]);
  note(recordRef, { ...deploy, commit: head });
  note(fetchedRef, { ...deploy, commit: head });
  note(fetchedRef, later);
  const known = async (folder: string) =>
    (await readDeploys(folder))?.deploys.map(({ commit: of, at }) => [of, at]);
  assert.deepEqual(await known(content), [
    [head, deploy.at],
    [commit, later.at],
  ]);
  const clone = join(dirname(content), 'clone');
  gitIn(content, ['clone', '--quiet', '--depth', '1', `file://${dirname(content)}`, clone]);
  gitIn(clone, ['fetch', '--quiet', 'origin', `${recordRef}:${recordRef}`]);
  assert.deepEqual(await known(join(clone, 'content')), [[head, deploy.at]], 'a shallow clone');
});

test('notes that git has spread over folders, because there are many, are read', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  const path = `${commit.slice(0, 2)}/${commit.slice(2, 4)}/${commit.slice(4)}`;
  const head = `commit ${recordRef}\ncommitter A <a@b> 0 +0000\ndata 0\n`;
  const notes = [path, 'read.me'].map((name) => `M 100644 inline ${name}\ndata <<E\n${lineOf(deploy)}\nE\n`);
  gitIn(content, ['fast-import', '--quiet'], undefined, Buffer.from(head + notes.join('')));
  assert.equal((await readDeploys(content))?.deploys.length, 1);
});
