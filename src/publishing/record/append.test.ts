import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { type Deploy, lineOf, readDeploys } from '../../history/deploys.ts';
import { addToRecord, pushRecord } from './record.ts';

const script = resolve('src/publishing/record/append.sh');

/** A shared repository, a checkout of its end as a workflow has it, and the deploys of its commit. */
async function checkout() {
  const content = await smallNewsroom();
  const above = dirname(content);
  writeHistory(content, '2026-01-14T08:00:00Z');
  const store = join(above, 'store.git');
  gitIn(above, ['clone', '--quiet', '--bare', `file://${content}`, store]);
  gitIn(content, ['remote', 'add', 'origin', store]);
  const folder = join(above, 'checkout');
  gitIn(above, ['clone', '--quiet', '--depth', '1', `file://${store}`, folder]);
  const [head = ''] = gitIn(content, ['rev-parse', 'HEAD']).split('\n');
  const deploy = (at: string): Deploy => ({ commit: head, digest: head, at: `2026-01-15T${at}:00.000Z` });
  const append = (environment: NodeJS.ProcessEnv, shell = 'sh') =>
    spawnSync(shell, [script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: above, ...environment },
    });
  const recorded = async () => (await readDeploys(store))?.deploys.map(lineOf);
  return { above, content, folder, deploy, append, recorded };
}

test('the job that may write adds what others handed over, beside what is there, and again changes nothing', async () => {
  const { above, content, deploy, append, recorded } = await checkout();
  const [first, second] = [deploy('08:00'), { ...deploy('09:00'), due: '2026-01-15T08:59:00Z' }];
  const third = { ...deploy('10:00'), seen: '2026-01-15T10:01:00.000Z' };
  assert.equal(append({ RECORD: `\n${lineOf(first)}\n` }).status, 0);
  assert.deepEqual(await recorded(), [first].map(lineOf));
  await addToRecord(content, second);
  await pushRecord(content, 'origin');
  const file = join(above, 'record.jsonl');
  writeFileSync(file, `${lineOf(third)}\n${lineOf(first)}\n`);
  for (const shell of ['sh', 'bash']) {
    const { status, stdout } = append({ NEWSROOM_RECORD: file }, shell);
    assert.equal(status, 0);
    assert.match(stdout, /^Recorded:\n/);
    assert.deepEqual(await recorded(), [first, second, third].map(lineOf));
  }
});

test('a deploy of a commit that the checkout does not have is recorded', async () => {
  const { deploy, append, recorded } = await checkout();
  const other = { ...deploy('08:00'), commit: 'a'.repeat(40) };
  assert.equal(append({ RECORD: lineOf(other) }).status, 0);
  assert.deepEqual(await recorded(), [lineOf(other)]);
});

test('what is no deploy is left out, and nothing of it is run', async () => {
  const { folder, deploy, append, recorded } = await checkout();
  const line = lineOf(deploy('08:00'));
  const wrong = [
    '$(touch ran)',
    `${line}; touch ran`,
    line.replace(/"commit":"[0-9a-f]+"/, '"commit":"--help"'),
    line.replace('}', ',"more":"x"}'),
    line.replace('2026', '$(touch ran)'),
  ];
  const { status, stdout } = append({ RECORD: wrong.join('\n') });
  assert.deepEqual([status, stdout], [0, 'Nothing was deployed that could be recorded.\n']);
  assert.equal(append({}).status, 0);
  assert.equal(await recorded(), undefined);
  assert.equal(existsSync(join(folder, 'ran')), false);
});

const sentLine = (commit: string, more = '') =>
  `{"commit":"${commit}","channel":"mastodon m.example.org","id":"tag:example.org,2026:kai/de","at":"2026-01-15T08:00:00Z"${more}}`;

test('what was sent is kept beside the record of deploys', async () => {
  const { content, deploy, append, recorded } = await checkout();
  const { commit } = deploy('08:00');
  const lines = [sentLine(commit), sentLine(commit, ',"post":"at://did:plc:x/app.bsky.feed.post/3k"')];
  const wrong = [sentLine('--help'), sentLine(commit, ',"more":"x"'), sentLine(commit, ',"post":"a\\"b"')];
  const { status } = append({ SENT: [...lines, ...wrong, lineOf(deploy('08:00'))].join('\n') });
  assert.equal(status, 0);
  assert.equal(await recorded(), undefined);
  const ref = 'refs/notes/depesche/sent';
  gitIn(content, ['fetch', '--quiet', 'origin', `${ref}:${ref}`]);
  const kept = gitIn(content, ['notes', `--ref=${ref}`, 'show', commit])
    .trim()
    .split('\n');
  assert.deepEqual(kept.toSorted(), lines.toSorted());
});

test('a record that cannot be pushed fails the job', async () => {
  const { folder, deploy, append } = await checkout();
  gitIn(folder, ['remote', 'set-url', 'origin', 'file:///nowhere']);
  assert.notEqual(append({ RECORD: lineOf(deploy('08:00')) }).status, 0);
});
