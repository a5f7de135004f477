import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { release, smallNewsroom } from '../small-newsroom.ts';

/** A live site that says when it was built, or does not. */
async function siteBuilt(t: TestContext, at: string | undefined) {
  const server = createServer((request, answer) => {
    if (at === undefined || request.url !== '/built.json') answer.writeHead(404).end();
    else answer.end(JSON.stringify({ at }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return `http://127.0.0.1:${address.port}/`;
}

async function clock(now: string, live: string) {
  const content = await smallNewsroom({
    'releases/2026-07-15-geheim/index.de.mdx': release({
      title: 'Der Quarkgiraffe gehört die Sperrfrist',
      publishedAt: '2026-07-14T10:00:00+02:00',
      embargo: '{ until: 2026-07-15T14:00:00+02:00 }',
    }),
  });
  const env = { ...process.env, LC_ALL: 'C', CONTENT_DIR: content, NEWSROOM_NOW: now };
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(
      process.execPath,
      [resolve('src/commands/main.ts'), 'clock', live],
      { env },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

test('the clock asks for a build exactly when something has become due since the last', async (t) => {
  const live = await siteBuilt(t, '2026-07-15T11:50:00Z');
  const early = await clock('2026-07-15T11:59:59Z', live);
  assert.deepEqual(early, { code: 3, said: 'Nothing is due; the next on 2026-07-15T12:00:00.000Z.\n' });
  assert.deepEqual(await clock('2026-07-15T12:00:00Z', live), {
    code: 0,
    said: 'Due since 2026-07-15T12:00:00.000Z: build now.\n',
  });
  // Hosted clocks come hours late; what was due is due until it is built.
  assert.equal((await clock('2026-07-15T18:00:00Z', live)).code, 0);
  assert.equal((await clock('2026-07-15T18:00:00Z', await siteBuilt(t, '2026-07-15T12:00:00Z'))).code, 3);
});

test('when nobody knows when the site was built, it is built', async (t) => {
  const { code, said } = await clock('2026-07-15T11:00:00Z', await siteBuilt(t, undefined));
  assert.equal(code, 0);
  assert.match(said, /\(404\)\. Build now/);
  assert.equal((await clock('2026-07-15T11:00:00Z', await siteBuilt(t, 'yesterday'))).code, 0);
});
