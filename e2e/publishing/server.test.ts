import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { NotOurs, objectionTo } from '../../src/publishing/emptying/objection.ts';
import { shownInLines } from '../../src/publishing/shown-texts.ts';
import { deployToServer, rollBack } from '../../src/publishing/server/server.ts';
import type { Rsync, ServerFolder } from '../../src/publishing/server/shell.ts';
import { serve } from './nginx.ts';
import { versionOf, writeVersion } from './versions.ts';
import { testFolder } from '../test-folder.ts';

/** A server with nothing on it, and a newsroom in two versions, one after the other. */
async function newServer(t: TestContext, base = '/') {
  const folder = testFolder();
  const out = testFolder();
  const deploy = async (version: string, send?: Rsync) => {
    await writeVersion(out, version);
    return deployToServer({ place: { folder }, out, base }, send);
  };
  const server = async () => {
    const served = await serve(join(folder, 'current'), { base });
    t.after(() => served.stop());
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${served.address}${base}${path}`, { headers });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    return get;
  };
  return { folder, out, deploy, server };
}

/** Goes back to the deploy before, whatever it shows. */
const back = async (place: ServerFolder) => (await rollBack(place, '/', () => true)).number;

/** An upload whose connection breaks after some files. */
const cutOff: Rsync = (parameters) =>
  new Promise((_resolve, reject) => {
    const child = spawn('rsync', ['--bwlimit=100', ...parameters]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > 5) child.kill('SIGKILL');
    });
    child.on('exit', (_code, signal) => reject(new Error(`cut off (${signal})`)));
  });

test('a deploy is seen at once and whole, and names what has changed', async (t) => {
  const { deploy, server } = await newServer(t, '/presse/');
  const first = await deploy('one');
  assert.equal(first.number, '000001');
  const get = await server();
  assert.equal(versionOf((await get('')).text), 'one');
  const second = await deploy('two');
  assert.deepEqual(
    second.changed.filter((path) => path.endsWith('.xml') || path.endsWith('same.html')),
    ['rss.xml'],
  );
  assert.equal(versionOf((await get('')).text), 'two');
  assert.equal((await get('releases/one/')).status, 404);
});

test('what has not changed keeps its ETag over a deploy, what has changed gets another', async (t) => {
  const { deploy, server } = await newServer(t);
  await deploy('one');
  const get = await server();
  const tags = async () => {
    const answers = await Promise.all(['feeds/all/rss.xml', 'rss.xml'].map((path) => get(path)));
    return answers.map(({ headers }) => headers.get('etag') ?? '');
  };
  const before = await tags();
  // Another length, for nginx makes the tag of length and second, and both deploys may be in one.
  await deploy('three');
  assert.equal((await get('feeds/all/rss.xml', { 'If-None-Match': before[0] ?? '' })).status, 304);
  assert.equal((await get('rss.xml', { 'If-None-Match': before[1] ?? '' })).status, 200);
});

test('an upload that breaks off changes nothing for readers, and the next one clears up', async (t) => {
  const { folder, deploy, server } = await newServer(t);
  await deploy('one');
  const get = await server();
  await assert.rejects(deploy('two', cutOff), /cut off \(SIGKILL\)/);
  const left = readdirSync(join(folder, 'releases', '000002.partial'), { recursive: true });
  assert.ok(left.length > 0 && left.length < 52, `${left.length} files were left`);
  for (const path of ['', 'releases/one/', '2026/0/', '_astro/style.one.css'])
    assert.equal((await get(path)).status, 200, path);
  assert.equal((await get('releases/two/')).status, 404);
  assert.equal((await deploy('two')).number, '000003');
  assert.deepEqual(readdirSync(join(folder, 'releases')), ['000001', '000003']);
  assert.equal(versionOf((await get('2026/7/')).text), 'two');
});

test('whoever reads during deploys and rollbacks always gets a page, of one version or the other', async (t) => {
  const { folder, deploy, server } = await newServer(t);
  await deploy('one');
  const get = await server();
  let isOver = false;
  const seen = new Map<string, number>();
  const read = async () => {
    while (!isOver) {
      const { status, text } = await get('2026/3/');
      const what = status === 200 ? String(versionOf(text)) : String(status);
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
  };
  const readers = [read(), read()];
  await deploy('two');
  await back({ folder });
  await deploy('two');
  isOver = true;
  await Promise.all(readers);
  assert.deepEqual([...seen.keys()].sort(), ['one', 'two']);
});

test('one command goes back, and again, and says when there is nothing before', async (t) => {
  const { folder, deploy, server } = await newServer(t);
  for (const version of ['one', 'two', 'three']) await deploy(version);
  const get = await server();
  const now = async () => versionOf((await get('')).text);
  assert.equal(await back({ folder }), '000002');
  assert.equal(await now(), 'two');
  assert.equal(await back({ folder }), '000001');
  assert.equal(await now(), 'one');
  assert.equal(await back({ folder }), undefined);
  assert.equal(await now(), 'one');
  assert.equal((await deploy('four')).number, '000004');
  assert.equal(await now(), 'four');
});

test('a deploy that shows what must not be shown is passed over on the way back', async (t) => {
  const { folder, out } = await newServer(t);
  for (const version of ['one', 'two', 'three', 'four']) {
    await writeVersion(out, version);
    await writeFile(join(out, 'built.json'), version);
    mkdirSync(join(out, '2026/07/hafen'), { recursive: true });
    await writeFile(
      join(out, '2026/07/hafen/index.json'),
      `{\n "uri": "tag:${version}",\n "type": "text"\n}`,
    );
    await deployToServer({ place: { folder }, out, base: '/presse/' });
  }
  const seen: unknown[] = [];
  const found = await rollBack({ folder }, '/presse/', ({ number, built, items }) => {
    seen.push([number, built, items]);
    return built === 'one';
  });
  assert.deepEqual(found, { number: '000001', passedOver: ['000003', '000002'] });
  assert.deepEqual(seen.slice(0, 1), [
    ['000003', 'three', './2026/07/hafen/index.json: "uri": "tag:three",'],
  ]);
  assert.deepEqual(shownInLines(String((seen[0] as string[])[2])), [
    { page: '2026/07/hafen/', uri: 'tag:three' },
  ]);
  const none = await rollBack({ folder }, '/presse/', () => false);
  assert.deepEqual(none, { number: undefined, passedOver: [] });
  assert.equal(readFileSync(join(folder, 'current/presse/built.json'), 'utf8'), 'one');
});

test('no deploy goes into a repository', async (t) => {
  const { folder, deploy } = await newServer(t);
  mkdirSync(join(folder, '.git'));
  await assert.rejects(
    deploy('one'),
    (error) => error instanceof NotOurs && error.objection.found === join(folder, '.git'),
  );
  assert.deepEqual(readdirSync(folder), ['.git']);
});

test('another machine is reached with the key and the host keys of the environment, and neither is left behind', async (t) => {
  const { folder, out } = await newServer(t);
  const [bin, log] = [testFolder(), join(testFolder(), 'log')];
  // Stands for ssh: notes its options and runs what it is given on this machine.
  const program = `#!/bin/sh
key= hosts=
while [ "\${1#deploy@}" != press ]; do
  case "$1" in -i) key=$(cat "$2"); shift ;; -l) shift ;; -o) case "$2" in UserKnownHostsFile=*) hosts=$(cat "\${2#*=}") ;; esac; shift ;; esac
  shift
done
shift
echo "$key $hosts" >> '${log}'
exec sh -c "$*"
`;
  await writeFile(join(bin, 'ssh'), program, { mode: 0o755 });
  const before = { ...process.env };
  t.after(() => (process.env = before));
  Object.assign(process.env, {
    PATH: `${bin}:${before['PATH'] ?? ''}`,
    NEWSROOM_SSH_KEY: 'KEY',
    NEWSROOM_KNOWN_HOSTS: 'HOSTS',
  });
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('newsroom-'));
  const atFirst = left();
  for (const version of ['one', 'two']) {
    await writeVersion(out, version);
    await deployToServer({ place: { host: 'deploy@press', folder }, out, base: '/' });
  }
  assert.equal(await back({ host: 'deploy@press', folder }), '000001');
  assert.equal(versionOf(readFileSync(join(folder, 'current', 'index.html'), 'utf8')), 'one');
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  assert.ok(lines.length >= 7);
  assert.deepEqual([...new Set(lines)], ['KEY HOSTS']);
  assert.deepEqual(left(), atFirst);
});

test('five deploys are kept', async (t) => {
  const { folder, deploy } = await newServer(t);
  for (const version of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await deploy(version);
  assert.deepEqual(
    readdirSync(join(folder, 'releases')),
    [3, 4, 5, 6, 7].map((number) => `00000${number}`),
  );
});

test('releases of something else are not taken for old deploys', async (t) => {
  const { folder, deploy } = await newServer(t);
  const months = ['202601', '202602', '202603', '202604', '202605', '202606'];
  for (const month of months) mkdirSync(join(folder, 'releases', month), { recursive: true });
  await assert.rejects(
    deploy('one'),
    (error) => error instanceof NotOurs && error.objection.found === `${folder}/releases/202601`,
  );
  assert.deepEqual(readdirSync(join(folder, 'releases')), months);
  assert.deepEqual(readdirSync(folder), ['releases']);
  // Whoever knows better says so.
  await writeFile(join(folder, '.depesche'), '');
  assert.equal((await deploy('one')).number, '202607');
  assert.equal(objectionTo(folder, 'site')?.why, 'foreign', 'not even a deploy into a folder removes it');
});

test('what earlier versions have deployed is taken over, and so is their first upload that was cut off', async (t) => {
  for (const left of ['whole', 'cut off']) {
    const { folder, deploy } = await newServer(t);
    mkdirSync(join(folder, 'releases', left === 'whole' ? '000001' : '000001.partial'), { recursive: true });
    if (left === 'whole') symlinkSync('releases/000001', join(folder, 'current'));
    assert.equal((await deploy('one')).number, '000002', left);
  }
});
