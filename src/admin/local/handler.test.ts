import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { localWordsIn } from '../../i18n/desk/local-words.ts';
import { localDesk } from './handler.ts';
import { repositoryOf, shaOf } from './repository.ts';

const words = localWordsIn('en');
const token = 'the-token-of-this-start';
const topic = 'content/topics/hafen.yaml';
const text = 'name: { de: Hafen }\n';

const folders: string[] = [];
const servers: Server[] = [];
after(async () => {
  for (const server of servers) server.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

/** A repository with one topic, a file outside of the content, a remote, and the desk in front of it. */
async function desk(
  setUp: (top: string, git: (...parameters: string[]) => string) => void = () => undefined,
) {
  const top = await mkdtemp(join(tmpdir(), 'depesche-desk-'));
  folders.push(top);
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, {
      cwd: top,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: top, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ada Anker');
  git('config', 'user.email', 'ada@example.org');
  mkdirSync(join(top, 'content/topics'), { recursive: true });
  writeFileSync(join(top, topic), text);
  writeFileSync(join(top, 'secret.yaml'), 'secret: true\n');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Begin');
  setUp(top, git);
  const repository = await repositoryOf(join(top, 'content'));
  assert.ok(repository);
  const answer = localDesk(repository, token, words);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return { top, git, port };
}

type Answer = { status: number; said: { message?: string; [key: string]: unknown }; raw: string };

/** Asks as the desk's own page would; `headers` changes what it sends. */
function ask(
  port: number,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: {
          host: `localhost:${port}`,
          authorization: `token ${token}`,
          'sec-fetch-site': 'same-origin',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (response) => {
        let raw = '';
        response.on('data', (chunk: Buffer) => (raw += chunk.toString()));
        response.on('end', () => {
          const isJson = response.headers['content-type']?.startsWith('application/json');
          resolve({
            status: response.statusCode ?? 0,
            said: isJson ? (JSON.parse(raw) as Answer['said']) : {},
            raw,
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

const base64 = (content: string) => Buffer.from(content).toString('base64');
const place = '/repos/local/newsroom';
const change = (files: object[], more: object = {}) => ({
  branch: 'main',
  message: 'Change',
  files,
  ...more,
});
const update = (content: string, more: object = {}) => ({
  operation: 'update',
  path: topic,
  sha: shaOf(Buffer.from(text)),
  content: base64(content),
  ...more,
});
const create = (path: string) => ({ operation: 'create', path, content: base64('name: { de: Neu }\n') });

test('the calls of the CMS are answered', async () => {
  const { port, git } = await desk();
  assert.deepEqual((await ask(port, 'GET', '/version')).said, { version: '1.24.0' });
  assert.partialDeepStrictEqual((await ask(port, 'GET', '/user')).said, {
    full_name: 'Ada Anker',
    email: 'ada@example.org',
  });
  const { said } = await ask(port, 'GET', `${place}/branches/main`);
  assert.deepEqual(said, { commit: { id: git('rev-parse', 'HEAD'), message: 'Begin' } });
  const tree = await ask(port, 'GET', `${place}/git/trees/${git('rev-parse', 'HEAD')}?recursive=1&page=1`);
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

test('a save is one commit of these files by the person git knows, and is not pushed', async () => {
  const { port, git, top } = await desk((folder, run) => {
    run('init', '--quiet', '--bare', join(folder, '.git', 'elsewhere'));
    run('remote', 'add', 'origin', join(folder, '.git', 'elsewhere'));
    run('push', '--quiet', '--set-upstream', 'origin', 'main');
    writeFileSync(join(folder, 'secret.yaml'), 'secret: staged\n');
    run('add', 'secret.yaml');
  });
  const pushed = git('rev-parse', 'origin/main');
  const author = { name: 'Somebody Else', email: 'else@example.org' };
  const files = [update('name: { de: Häfen }\n'), create('content/topics/neu.yaml')];
  const saved = await ask(
    port,
    'POST',
    `${place}/contents`,
    change(files, { author, message: 'Rename a topic' }),
  );
  assert.equal(saved.status, 201);
  assert.equal(readFileSync(join(top, topic), 'utf8'), 'name: { de: Häfen }\n');
  assert.equal(git('log', '-1', '--format=%an %ae %s'), 'Ada Anker ada@example.org Rename a topic');
  assert.equal(git('show', '--name-only', '--format='), `${topic}\ncontent/topics/neu.yaml`);
  assert.equal(git('diff', '--cached', '--name-only'), 'secret.yaml');
  assert.equal(git('ls-remote', 'origin', 'main').split('\t')[0], pushed);
});

const strangers: [string, Record<string, string>][] = [
  ['without the token', { authorization: '' }],
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
  const { port, git } = await desk();
  for (const [how, headers] of strangers) {
    for (const [method, path, body] of [
      ['GET', `${place}/media/main/${topic}`],
      ['POST', `${place}/contents`, change([update('x: y\n')])],
    ] as const) {
      const { status, said } = await ask(port, method, path, body, headers);
      assert.deepEqual([status, said.message], [403, words.notHere], how);
    }
  }
  assert.equal(git('log', '-1', '--format=%s'), 'Begin');
  assert.equal(git('status', '--porcelain'), '');
});

test('a form of another site, which needs no permission to be sent, is not read', async () => {
  const { port } = await desk();
  const body = JSON.stringify(change([update('x: y\n')]));
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
  const { port, git, top } = await desk((folder) => {
    mkdirSync(join(folder, 'outside'));
    writeFileSync(join(folder, 'outside/x.yaml'), 'secret: linked\n');
    symlinkSync(join(folder, 'outside'), join(folder, 'content/linked'));
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'content/topics/link.yaml'));
  });
  for (const path of escapes) {
    const written = { ...create(''), path };
    const attempts = [
      ask(port, 'POST', `${place}/contents`, change([written])),
      ask(port, 'POST', `${place}/contents`, change([{ ...written, operation: 'update', sha: 'x' }])),
      ask(port, 'POST', `${place}/contents`, change([{ operation: 'delete', path, sha: 'x' }])),
      ask(port, 'POST', `${place}/contents`, change([update('x: y\n', { from_path: path })])),
      ask(port, 'POST', `${place}/file-contents`, { files: [path] }),
    ];
    for (const { status, raw } of await Promise.all(attempts)) {
      assert.equal(status, 403, `${JSON.stringify(path)}: ${raw}`);
      assert.ok(!raw.includes('linked\n') && !raw.includes(base64('secret: true\n')));
    }
  }
  assert.equal(git('log', '-1', '--format=%s'), 'Begin');
  assert.equal(readFileSync(join(top, 'secret.yaml'), 'utf8'), 'secret: true\n');
  assert.equal(readFileSync(join(top, 'outside/x.yaml'), 'utf8'), 'secret: linked\n');
});

test('an encoded way out is none', async () => {
  const { port } = await desk();
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
      assert.ok(!raw.includes('secret: true'));
    }
  }
});

test('a file that has changed since the editor saw it is not overwritten', async () => {
  const { port, git, top } = await desk();
  writeFileSync(join(top, topic), 'name: { de: Von Hand }\n');
  const files = [create('content/topics/neu.yaml'), update('name: { de: Überschrieben }\n')];
  const { status, said } = await ask(port, 'POST', `${place}/contents`, change(files));
  assert.equal(status, 409);
  assert.equal(said.message, words.conflict(topic));
  assert.equal(readFileSync(join(top, topic), 'utf8'), 'name: { de: Von Hand }\n');
  assert.ok(!existsSync(join(top, 'content/topics/neu.yaml')));
  assert.equal(git('log', '-1', '--format=%s'), 'Begin');
});

test('a new file does not take the place of one that exists', async () => {
  const { port, top } = await desk();
  const { status, said } = await ask(port, 'POST', `${place}/contents`, change([create(topic)]));
  assert.deepEqual([status, said.message], [409, words.taken(topic)]);
  assert.equal(readFileSync(join(top, topic), 'utf8'), text);
});

test('of two who save the same text at once, one is told', async () => {
  const { port, git } = await desk();
  const answers = await Promise.all(
    ['Eins', 'Zwei', 'Drei'].map((name) =>
      ask(port, 'POST', `${place}/contents`, change([update(`name: { de: ${name} }\n`)])),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  assert.equal(git('rev-list', '--count', 'HEAD'), '2');
  assert.equal(git('status', '--porcelain'), '');
});

const middles: [string, (top: string, git: (...parameters: string[]) => string) => void, string][] = [
  ['a merge', (top) => writeFileSync(join(top, '.git/MERGE_HEAD'), 'x'), words.busy('merge')],
  ['a rebase', (top) => mkdirSync(join(top, '.git/rebase-merge')), words.busy('rebase')],
  [
    'a cherry-pick',
    (top) => writeFileSync(join(top, '.git/CHERRY_PICK_HEAD'), 'x'),
    words.busy('cherry-pick'),
  ],
  ['another program writing', (top) => writeFileSync(join(top, '.git/index.lock'), ''), words.locked],
  ['no branch', (_top, git) => git('checkout', '--quiet', '--detach'), words.detached],
  ['another branch', (_top, git) => git('switch', '--quiet', '-c', 'other'), words.wrongBranch('other')],
];
for (const [what, begin, sentence] of middles) {
  test(`nothing is saved during ${what}`, async () => {
    const { port, git, top } = await desk();
    begin(top, git);
    const { status, said } = await ask(port, 'POST', `${place}/contents`, change([update('x: y\n')]));
    assert.deepEqual([status, said.message], [409, sentence]);
    assert.equal(readFileSync(join(top, topic), 'utf8'), text);
  });
}

test('without an author nothing is saved, and the sentence tells what to type', async () => {
  const { port, git, top } = await desk();
  git('config', 'user.name', '');
  const { status, said } = await ask(port, 'POST', `${place}/contents`, change([update('x: y\n')]));
  assert.deepEqual([status, said.message], [422, words.noAuthor]);
  assert.equal(readFileSync(join(top, topic), 'utf8'), text);
});

test('what git refuses is taken back', async () => {
  const { port, git, top } = await desk((folder) => {
    writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho "no title" >&2\nexit 1\n', {
      mode: 0o755,
    });
  });
  const files = [update('x: y\n'), create('content/topics/neu.yaml')];
  const { status, said } = await ask(port, 'POST', `${place}/contents`, change(files));
  assert.deepEqual([status, said.message], [409, words.failed('no title')]);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(readFileSync(join(top, topic), 'utf8'), text);
});

test('a message is a message and no parameter', async () => {
  const { port, git } = await desk();
  const message = '--amend --author=x\u0007\n$(touch hacked)';
  const { status } = await ask(port, 'POST', `${place}/contents`, change([update('x: y\n')], { message }));
  assert.equal(status, 201);
  assert.equal(
    git('log', '-1', '--format=%B'),
    '--amend --author=x \n$(touch hacked)'.replace('x \n', 'x\n'),
  );
  assert.equal(git('rev-list', '--count', 'HEAD'), '2');
});

test('a deleted text takes its folder with it, a moved one leaves nothing behind', async () => {
  const { port, git, top } = await desk();
  const sha = shaOf(Buffer.from(text));
  const moved = { ...update(text), path: 'content/topics/neu.yaml', from_path: topic };
  assert.equal((await ask(port, 'POST', `${place}/contents`, change([moved]))).status, 201);
  assert.ok(!existsSync(join(top, topic)));
  const gone = { operation: 'delete', path: 'content/topics/neu.yaml', sha };
  assert.equal((await ask(port, 'POST', `${place}/contents`, change([gone]))).status, 201);
  assert.ok(!existsSync(join(top, 'content/topics')));
  assert.equal(git('ls-files', 'content'), '');
});

test('work that was not committed is seen, and a change of it as well', async () => {
  const { port, top } = await desk();
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

test('what cannot be read or is not known is refused in words', async () => {
  const { port } = await desk();
  const calls: [string, string, unknown, number][] = [
    ['POST', `${place}/contents`, '{', 400],
    ['POST', `${place}/contents`, {}, 400],
    ['POST', `${place}/contents`, 'null', 400],
    ['POST', `${place}/contents`, change([{ operation: 'chmod', path: topic }]), 400],
    ['POST', `${place}/file-contents`, { files: 'x' }, 400],
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
