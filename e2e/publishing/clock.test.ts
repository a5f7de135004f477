import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { deployIn, readDeploys } from '../../src/history/deploys.ts';
import { addToRecord } from '../../src/publishing/record/record.ts';
import { type Files, newsroom, release, releasePath, smallNewsroom } from '../small-newsroom.ts';
import { gitIn, writeHistory } from '../small-repository.ts';

/** A live site that answers so when it is asked when it was built, and has nothing else. */
async function siteThat(t: TestContext, status: number, text: string | (() => string) = '') {
  const server = createServer((request, answer) => {
    if (request.url === '/built.json') answer.writeHead(status).end(typeof text === 'string' ? text : text());
    else answer.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `http://127.0.0.1:${address.port}/`;
}

type Command = 'clock' | 'smoke' | 'record';

async function ask(command: Command, live: string, files: Files) {
  return askAbout(await smallNewsroom(files), [command, live]);
}

function askAbout(content: string, words: string[], environment: NodeJS.ProcessEnv = {}, cwd = '.') {
  // Forgotten in the shell of whoever has looked ahead.
  const now = { NEWSROOM_NOW: '2099-01-01T00:00:00Z' };
  const env = { ...process.env, LC_ALL: 'C', CONTENT_DIR: content, ...now, ...environment };
  const parameters = [resolve('src/commands/main.ts'), ...words];
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, parameters, { env, cwd }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const far: Files = { [releasePath]: release({ publishedAt: '2098-01-15T10:00:00+01:00' }) };
const past: Files = { [releasePath]: release({ publishedAt: '2020-01-15T10:00:00+01:00' }) };
const built = JSON.stringify({ at: '2020-01-01T00:00:00.000Z' });

test('the clock tells what is due, what is not and what it cannot learn by three exits', async (t) => {
  const live = await siteThat(t, 200, built);
  const overdue = await ask('clock', live, past);
  assert.equal(overdue.code, 0);
  assert.match(overdue.said, /^Due since 2020-01-15T09:00:00\.000Z \(\d{7,} min \d+ s\): build now\.\n$/);
  assert.deepEqual(await ask('clock', live, far), {
    code: 3,
    said: 'Nothing is due; the next on 2098-01-15T09:00:00.000Z.\n',
  });
  const unbuilt = await ask('clock', await siteThat(t, 404), far);
  assert.deepEqual(unbuilt, { code: 0, said: 'The site has not been published yet: build now.\n' });
  const failures: [string, Files, RegExp][] = [
    [await siteThat(t, 503), past, /built\.json: 503/],
    [await siteThat(t, 200, '<!doctype html>'), past, /names no instant/],
    [await siteThat(t, 200, '{"at":"yesterday"}'), past, /names no instant/],
    ['http://127.0.0.1:1/', past, /fetch failed/],
    [live, { ...past, 'newsroom.yaml': 'name: [' }, /newsroom\.yaml/],
    [live, { [releasePath]: release({ publishedAt: 'soon' }) }, /cannot be read/],
  ];
  for (const [where, files, reason] of failures) {
    const { code, said } = await ask('clock', where, files);
    assert.equal(code, 1, said);
    assert.match(said, /^This command could not find out whether something is due/);
    assert.match(said, reason);
  }
});

test('the look at the live site expects nothing that is still to come', async (t) => {
  const { code, said } = await ask('smoke', await siteThat(t, 404), far);
  assert.equal(code, 0, said);
  assert.match(said, /No release is public yet\./);
});

/** A newsroom whose public address is a live site that shows its last commit, as of an instant. */
async function liveNewsroom(t: TestContext, at: string) {
  let text = '';
  const live = await siteThat(t, 200, () => text);
  const content = await smallNewsroom({
    ...past,
    'newsroom.yaml': newsroom.replace('https://example.org/', live),
  });
  writeHistory(content, '2020-01-01T00:00:00Z');
  const idOf = (name: string) => gitIn(content, ['rev-parse', name]).trim();
  const deploy = { commit: idOf('HEAD'), digest: idOf('HEAD:'), at };
  text = JSON.stringify({ at, commit: deploy.commit, content: deploy.digest });
  const recorded = async () => (await readDeploys(content))?.deploys ?? [];
  return { content, live, deploy, recorded };
}

test('what a host shows is recorded by asking it, with when it was due and first seen', async (t) => {
  const { content, live, deploy, recorded } = await liveNewsroom(t, '2020-01-15T09:04:00.000Z');
  const before = { ...deploy, at: '2020-01-14T00:00:00.000Z' };
  await addToRecord(content, before);
  const { code, said } = await askAbout(content, ['record', live]);
  assert.equal(code, 0, said);
  assert.match(said, /^Added to the record of deploys: commit [0-9a-f]{7}\.\n$/);
  const [, kept] = await recorded();
  assert.deepEqual(
    [kept?.commit, kept?.at, kept?.due],
    [deploy.commit, deploy.at, '2020-01-15T09:00:00.000Z'],
  );
  const seen = Date.parse(kept?.seen ?? '');
  assert.ok(Math.abs(seen - Date.now()) < 600_000);
  assert.match(
    (await askAbout(content, ['clock'])).said,
    /\nLast due 2020-01-15T09:00:00\.000Z, first seen .*: delay \d+ min \d+ s\.\n/,
  );
  assert.equal((await askAbout(content, ['record'])).code, 0);
  assert.equal((await recorded()).length, 2);
});

test('the look at the live site records nothing that it cannot see', async (t) => {
  const { content, live, recorded } = await liveNewsroom(t, '2020-01-15T09:04:00.000Z');
  // The page of the newest release is not there.
  assert.equal((await askAbout(content, ['smoke', '--json'])).code, 1);
  assert.deepEqual(await recorded(), []);
  assert.equal((await askAbout(content, ['record', 'nowhere'])).code, 2);
  assert.equal((await askAbout(content, ['record', `${live}below/`])).code, 1);
});

test('the look at the live site records a site that is as it should be, and tells so as data', async (t) => {
  const { content, live, deploy } = await liveNewsroom(t, '2020-01-10T00:00:00.000Z');
  gitIn(content, ['rm', '--quiet', '-r', 'releases']);
  const output = `${content}.output`;
  const { code, said } = await askAbout(content, ['smoke', '--json'], { GITHUB_OUTPUT: output });
  assert.equal(code, 0, said);
  const told = JSON.parse(said.split('\n').find((line) => line.startsWith('{')) ?? '') as Record<
    string,
    unknown
  >;
  const handed = deployIn(readFileSync(output, 'utf8').replace(/^record=/, '')) ?? assert.fail();
  assert.deepEqual({ ...handed, seen: undefined }, { ...deploy, seen: undefined });
  const asItShouldBe = [{ what: 'built', where: 'built.json' }];
  assert.deepEqual([told['url'], told['deploy'], told['findings']], [live, handed, asItShouldBe]);
});

test('the clock of GitHub warns before it stops, also when it fails, if its repository is public', async (t) => {
  const content = await smallNewsroom(far);
  const folder = `${content}.code`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'x'), '');
  writeHistory(folder, new Date(Date.now() - 50 * 86_400_000).toISOString());
  const live = await siteThat(t, 503);
  const said = async (environment: NodeJS.ProcessEnv) =>
    (await askAbout(content, ['clock', live], environment, folder)).said;
  assert.match(
    await said({ GITHUB_ACTIONS: 'true' }),
    /::warning title=.*::The last commit is 50 days old\..*in 10 days\./,
  );
  const event = join(folder, 'event.json');
  writeFileSync(event, '{"repository":{"private":true}}');
  assert.doesNotMatch(await said({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: event }), /::warning/);
});
