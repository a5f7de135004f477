import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { noLook, setupAnswers } from '../../../e2e/fixtures/setup-answers.ts';
import { newsroom, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { toolWordsIn } from '../../i18n/tool-words.ts';
import { setup } from './setup.ts';
import { isGitAddress } from './upstream.ts';

process.env['LC_ALL'] = 'C';
const words = toolWordsIn('en').setup;
const address = 'https://git.example.org/depesche.git';
const answers = { ...setupAnswers, ...noLook, languages: 'de', host: 'none' };

/** Sets a newsroom up whose program lies in a repository of its own. `typed` answers what is asked. */
async function setUpIn(t: TestContext, flags: string[], typed?: string[]) {
  const root = testFolder();
  gitIn(root, ['init', '--quiet']);
  return again(t, root, flags, typed);
}

async function again(t: TestContext, root: string, flags: string[], typed?: string[]) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void said.push(String(text)));
  const content = await smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });
  const given = Object.entries(answers).flatMap(([key, answer]) => [`--${key}`, answer]);
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(typed?.shift());
  };
  const code = await setup([...given, ...flags], content, typed && { ask, end: () => undefined }, root);
  const isDemo = readFileSync(join(content, 'newsroom.yaml'), 'utf8').includes('demo: true');
  const remotes = gitIn(root, ['remote', '-v']).match(/upstream\t(\S+) \(fetch\)/)?.[1];
  return { root, code, said: said.join('\n'), asked, isDemo, upstream: remotes };
}

test('a flag says where updates come from', async (t) => {
  const { code, upstream, said } = await setUpIn(t, ['--upstream', address]);
  assert.deepEqual([code, upstream], [0, address]);
  assert.ok(said.includes(words.updates(address)));
});

test('at a terminal it is asked for, again after a wrong answer, and may stay open', async (t) => {
  const answered = await setUpIn(t, [], ['depesche', address]);
  assert.deepEqual(answered.asked, Array(2).fill(`${words.upstream}: `));
  assert.equal(answered.upstream, address);
  assert.ok(answered.said.includes(words.notGitAddress('depesche')));
  const open = await setUpIn(t, [], ['']);
  assert.deepEqual([open.code, open.upstream], [0, undefined]);
  assert.ok(open.said.includes(words.updates(undefined)));
});

test('without a terminal nothing is asked, and what is open is told', async (t) => {
  const { code, upstream, said } = await setUpIn(t, []);
  assert.deepEqual([code, upstream], [0, undefined]);
  assert.ok(said.includes(words.updates(undefined)));
});

test('an address that is there already stays, and nobody is asked', async (t) => {
  const { root } = await setUpIn(t, ['--upstream', address]);
  const { upstream, asked, said } = await again(
    t,
    root,
    ['--upstream', 'https://other.example.org/x.git'],
    [],
  );
  assert.deepEqual([upstream, asked], [address, []]);
  assert.ok(said.includes(words.updates(address)));
});

test('a wrong address, or one broken off, changes nothing', async (t) => {
  const wrong = await setUpIn(t, ['--upstream', 'depesche']);
  assert.deepEqual([wrong.code, wrong.isDemo, wrong.upstream], [1, true, undefined]);
  const brokenOff = await setUpIn(t, [], []);
  assert.deepEqual([brokenOff.code, brokenOff.isDemo], [130, true]);
});

test('what git would take for a flag or a word is no address', () => {
  for (const one of [
    address,
    'ssh://git@example.org/x.git',
    'git@example.org:x/y.git',
    '/srv/depesche',
    '../depesche',
  ])
    assert.ok(isGitAddress(one), one);
  for (const one of ['--upload-pack=touch ran', 'depesche', '', 'https://', 'ext::sh -c x', '-f@host:x'])
    assert.ok(!isGitAddress(one), one);
});
