import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ask,
  base64,
  changeOf,
  create,
  place,
  secret,
  session,
  smallDesk,
  topic,
  update,
  words,
} from '../../../e2e/small-desk.ts';

const linked = 'secret: linked\n';

// None of these may change anything, so all of them attack the same repository.
const attacked = smallDesk((top) => {
  mkdirSync(join(top, 'outside'));
  writeFileSync(join(top, 'outside/x.yaml'), linked);
  symlinkSync(join(top, 'outside'), join(top, 'content/linked'));
  symlinkSync(join(top, 'secret.yaml'), join(top, 'content/topics/link.yaml'));
});

async function nothingHasChanged(): Promise<void> {
  const { git, top } = await attacked;
  assert.equal(git('log', '-1', '--format=%s'), 'Begin');
  assert.equal(
    git('status', '--porcelain', '--untracked-files=all'),
    '?? content/linked\n?? content/topics/link.yaml\n?? outside/x.yaml',
  );
  assert.equal(readFileSync(join(top, 'secret.yaml'), 'utf8'), secret);
  assert.equal(readFileSync(join(top, 'outside/x.yaml'), 'utf8'), linked);
}

const strangers: [string, Record<string, string>][] = [
  ['without the token', { authorization: '' }],
  [
    'with the cookie, which every port of a host receives, in the place of the token',
    { authorization: `token ${session.cookie}` },
  ],
  ['without the cookie', { cookie: '' }],
  ['with a cookie of another newsroom', { cookie: `depesche-desk-1=${session.cookie}` }],
  ['with the token of another start', { authorization: 'token the-token-of-that-start' }],
  ['from a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['from another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:9' }],
  ['from a page that hides where it is', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  ['under a name that leads here from elsewhere', { host: 'evil.example' }],
  ['under a name that only looks like this machine', { host: 'localhost.evil.example' }],
  ['under the address of this machine in its network', { host: '192.168.0.2:4321' }],
];
test('what does not come from the desk itself is refused and changes nothing', async () => {
  const { port } = await attacked;
  for (const [how, headers] of strangers) {
    for (const [method, path, body] of [
      ['GET', `${place}/media/main/${topic}`],
      ['POST', `${place}/contents`, changeOf([update('x: y\n')])],
    ] as const) {
      const { status, said } = await ask(port, method, path, body, headers);
      assert.deepEqual([status, said.message], [403, words.notHere], how);
    }
  }
  await nothingHasChanged();
});

test('a form of another site, which needs no permission to be sent, is not read', async () => {
  const { port } = await attacked;
  const body = JSON.stringify(changeOf([update('x: y\n')]));
  const { status } = await ask(port, 'POST', `${place}/contents`, body, { 'content-type': 'text/plain' });
  assert.equal(status, 415);
});

const escapes = [
  'secret.yaml',
  '../secret.yaml',
  'content/../secret.yaml',
  'content/topics/../../secret.yaml',
  'content//topics/x.yaml',
  'content/./topics/x.yaml',
  '/etc/passwd.yaml',
  'content\\..\\secret.yaml',
  'content/topics/x.yaml:stream.yaml',
  'content/topics/a\u0000.yaml',
  'content/.git/hooks/x.yaml',
  'content/topics/.hidden.yaml',
  'content/topics/x.yaml ',
  'content',
  'content2/x.yaml',
  '.git/config.yaml',
  ':(top)secret.yaml',
  'content/topics/run.ts',
  'content/topics/run.cjs',
  'content/linked/x.yaml',
  'content/topics/link.yaml',
  '',
  7,
  null,
];
test('nothing outside of the content is read or written', async () => {
  const { port, change } = await attacked;
  for (const path of escapes) {
    const written = { ...create(''), path };
    const attempts = [
      change([written]),
      change([{ ...written, operation: 'update', sha: 'x' }]),
      change([{ operation: 'delete', path, sha: 'x' }]),
      change([update('x: y\n', { from_path: path })]),
      ask(port, 'POST', `${place}/file-contents`, { files: [path] }),
    ];
    for (const { status, raw } of await Promise.all(attempts)) {
      assert.equal(status, 403, `${JSON.stringify(path)}: ${raw}`);
      assert.ok(!raw.includes('linked\n') && !raw.includes(base64(secret)));
    }
  }
  await nothingHasChanged();
});

test('an encoded way out is none', async () => {
  const { port } = await attacked;
  const ways = [
    '..%2fsecret.yaml',
    '%2e%2e/secret.yaml',
    'content/%2e%2e/secret.yaml',
    'content%5c..%5csecret.yaml',
  ];
  for (const path of [...ways, '%c0%ae%c0%ae/secret.yaml']) {
    for (const call of [
      `${place}/media/main/${path}`,
      `${place}/raw/${path}`,
      `${place}/commits?path=${path}`,
    ]) {
      const { status, raw } = await ask(port, 'GET', call);
      assert.ok([400, 403, 404].includes(status), `${call}: ${status}`);
      assert.ok(!raw.includes(secret.trim()));
    }
  }
});
