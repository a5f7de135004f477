import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { type Files, release, releasePath, smallNewsroom } from '../small-newsroom.ts';

/** A live site that answers so when it is asked when it was built, and has nothing else. */
async function siteThat(t: TestContext, status: number, text = '') {
  const server = createServer((request, answer) => {
    if (request.url === '/built.json') answer.writeHead(status).end(text);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `http://127.0.0.1:${address.port}/`;
}

async function ask(command: 'clock' | 'smoke', live: string, files: Files) {
  const content = await smallNewsroom(files);
  // Forgotten in the shell of whoever has looked ahead.
  const env = { ...process.env, LC_ALL: 'C', CONTENT_DIR: content, NEWSROOM_NOW: '2999-01-01T00:00:00Z' };
  const parameters = [resolve('src/commands/main.ts'), command, live];
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, parameters, { env }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const far: Files = { [releasePath]: release({ publishedAt: '2998-01-15T10:00:00+01:00' }) };
const past: Files = { [releasePath]: release({ publishedAt: '2020-01-15T10:00:00+01:00' }) };
const built = JSON.stringify({ at: '2020-01-01T00:00:00.000Z' });

test('the clock tells what is due, what is not and what it cannot learn by three exits', async (t) => {
  const live = await siteThat(t, 200, built);
  assert.deepEqual(await ask('clock', live, past), {
    code: 0,
    said: 'Due since 2020-01-15T09:00:00.000Z: build now.\n',
  });
  assert.deepEqual(await ask('clock', live, far), {
    code: 3,
    said: 'Nothing is due; the next on 2998-01-15T09:00:00.000Z.\n',
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
