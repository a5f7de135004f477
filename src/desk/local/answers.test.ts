import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, base64, changeOf, place, smallDesk, text, topic, update } from '../../../e2e/small-desk.ts';
import { laterInstant } from '../../clock.ts';
import { localWordsIn } from '../../i18n/local-words.ts';
import { shaOf } from './repository-files.ts';

test('a refusal is said in the language of the page that asks, whatever the terminal speaks', async () => {
  const { port } = await smallDesk();
  for (const language of ['de', 'en', 'fr', 'ko']) {
    const { status, said } = await ask(port, 'GET', `/in/${language}/nothing`);
    assert.deepEqual([status, said.message], [404, localWordsIn(language).unknownCall]);
  }
  assert.deepEqual((await ask(port, 'GET', '/in/de/version')).said, { version: '1.24.0' });
});

test('the calls of the CMS are answered', async () => {
  const { port, git } = await smallDesk();
  const head = git('rev-parse', 'HEAD');
  assert.deepEqual((await ask(port, 'GET', '/version')).said, { version: '1.24.0' });
  assert.partialDeepStrictEqual((await ask(port, 'GET', '/user')).said, {
    full_name: 'Ada Anker',
    email: 'ada@example.org',
  });
  const clock = await ask(port, 'GET', '/clock');
  assert.ok(Math.abs(Date.parse(String(clock.said['now'])) - laterInstant().getTime()) < 60_000);
  const { said } = await ask(port, 'GET', `${place}/branches/main`);
  assert.deepEqual(said, { commit: { id: head, message: 'Begin' } });
  const tree = await ask(port, 'GET', `${place}/git/trees/${head}?recursive=1&page=1`);
  assert.deepEqual(tree.said, {
    tree: [{ path: topic, sha: shaOf(Buffer.from(text)), size: text.length, type: 'blob' }],
    truncated: false,
  });
  const read = await ask(port, 'POST', `${place}/file-contents?ref=main`, { files: [topic] });
  assert.deepEqual(read.said, [{ path: topic, encoding: 'base64', content: base64(text) }]);
  assert.equal((await ask(port, 'GET', `${place}/media/main/${topic}`)).raw, text);
  const commits = await ask(port, 'GET', `${place}/commits?path=${topic}`);
  assert.equal((commits.said as unknown as unknown[]).length, 1);
});

test('work that was not committed is seen, and a change of it as well', async () => {
  const { port, top } = await smallDesk();
  const head = async () =>
    (await ask(port, 'GET', `${place}/branches/main`)).said['commit'] as { id: string };
  const clean = await head();
  writeFileSync(join(top, 'content/topics/neu.yaml'), 'name: { de: Neu }\n');
  const one = await head();
  writeFileSync(join(top, 'content/topics/neu.yaml'), 'name: { de: Neuer }\n');
  const two = await head();
  assert.equal(new Set([clean.id, one.id, two.id]).size, 3);
  rmSync(join(top, topic));
  const { said } = await ask(port, 'GET', `${place}/git/trees/x?recursive=1`);
  assert.deepEqual(
    (said['tree'] as { path: string }[]).map(({ path }) => path),
    ['content/topics/neu.yaml'],
  );
});

test('a version is told with the one before it', async () => {
  const { port, git, change } = await smallDesk();
  await change([update('name: { de: Neuer Hafen }\n')]);
  const at = async (commit: string) => {
    const sha = git('rev-parse', commit);
    return (await ask(port, 'GET', `/former?sha=${sha}&path=${topic}`)).said;
  };
  assert.deepEqual(await at('HEAD'), [{ path: topic, before: text, now: 'name: { de: Neuer Hafen }\n' }]);
  assert.deepEqual(await at('HEAD~1'), [{ path: topic, now: text }]);
});

test('what cannot be read or is not known is refused in words', async () => {
  const { port } = await smallDesk();
  const calls: [string, string, unknown, number][] = [
    ['POST', `${place}/contents`, '{', 400],
    ['POST', `${place}/contents`, {}, 400],
    ['POST', `${place}/contents`, 'null', 400],
    ['POST', `${place}/contents`, changeOf([{ operation: 'chmod', path: topic }]), 400],
    ['POST', `${place}/file-contents`, { files: 'x' }, 400],
    ['POST', '/links', { hrefs: [1] }, 400],
    ['GET', '/former?sha=HEAD', undefined, 400],
    ['GET', `/former?sha=${'0'.repeat(40)}&path=secret.yaml`, undefined, 403],
    ['POST', `${place}/pulls`, {}, 404],
    ['DELETE', `${place}/contents`, undefined, 404],
    ['PUT', `${place}/contents`, undefined, 404],
    ['GET', '/repos/other/repository', undefined, 404],
    ['GET', `${place}/branches/other`, undefined, 404],
  ];
  for (const [method, path, body, expected] of calls) {
    const { status, said } = await ask(port, method, path, body);
    assert.equal(status, expected, `${method} ${path} ${JSON.stringify(body)}`);
    assert.match(said.message ?? '', /\.$/);
  }
});
