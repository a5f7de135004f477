import assert from 'node:assert/strict';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { localWordsIn } from '../../i18n/local-words.ts';
import { behindDoor, Door } from './door.ts';
import { isOfDesk } from './request-guard.ts';
import { Sessions } from './sessions.ts';

const words = localWordsIn('en');
const name = 'depesche-of-the-tests.localhost';
const heldBack = 'a held-back release';

const sessions = new Sessions();
const told: string[] = [];
const server = createServer((request, response) => {
  response.statusCode =
    request.url?.startsWith('/press/__desk') && !isOfDesk(request, { sessions, name }) ? 403 : 200;
  response.end(response.statusCode === 200 ? heldBack : 'refused');
});
server.on('upgrade', (_request, socket) =>
  socket.end('HTTP/1.1 101 Hello\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
);
const door = new Door({
  words,
  sessions,
  name,
  mount: '/press/__desk',
  home: '/press/admin/',
  tell: (sentence) => told.push(sentence),
});
behindDoor(server, door);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
after(() => server.close());
const { port } = server.address() as AddressInfo;

type Answer = { status: number; text: string; headers: IncomingHttpHeaders };
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const host = `${name}:${port}`;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } });
    const take = (status = 0, text: string, given: IncomingHttpHeaders) =>
      resolve({ status, text, headers: given });
    request.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => take(response.statusCode, text, response.headers));
    });
    request.on('upgrade', (response) =>
      take(response.statusCode, response.statusMessage ?? '', response.headers),
    );
    request.on('error', reject);
    request.end();
  });
}

const linkPath = () => `/press/__desk/open/${sessions.link}`;
const typed = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

/** Opens the link as a person does; resolves to the cookie and the token of the browser. */
async function opened() {
  const { status, text, headers } = await ask(linkPath(), typed);
  assert.equal(status, 200);
  const [cookie = ''] = headers['set-cookie'] ?? [];
  assert.match(cookie, new RegExp(`^depesche-desk-${port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`));
  const [, token = ''] = /setItem\("depesche.desk","([\w-]{32})"\)/.exec(text) ?? [];
  assert.match(text, /location\.replace\("\/press\/admin\/" \+ location\.hash\)/);
  return { cookie: cookie.split(';')[0] ?? '', token };
}

test('whoever looks in from a browser finds the link in the terminal again, but not for every look', async () => {
  for (let turn = 0; turn < 3; turn += 1) await ask('/press/', { ...typed, host: `localhost:${port}` });
  assert.equal(told.filter((sentence) => sentence === words.ready(door.links(port).own)).length, 1);
});

test('without the link nothing is shown, under any address and by any method', async () => {
  for (const path of [
    '/press/',
    '/press/2026/07/secret/',
    '/@fs/etc/hosts',
    '/press/admin/',
    '/@vite/client',
    '//',
    '/press/__deskx',
  ])
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const { status, text, headers } = await ask(path, {}, method);
      assert.equal(status, 403, path);
      assert.ok(text.includes(words.closed.title) && !text.includes(heldBack));
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
  assert.equal((await ask('/press/__desk/version')).status, 403);
});

test('the link opens once, for one browser, and the terminal shows the next', async () => {
  const path = linkPath();
  const { cookie } = await opened();
  assert.ok(told.some((sentence) => sentence === words.nextLink(door.links(port).own)));
  assert.equal((await ask('/press/2026/', { cookie, ...typed })).text, heldBack);
  const again = await ask(path, typed);
  assert.equal(again.status, 403);
  assert.ok(again.text.includes(words.closed.spent));
  assert.equal(again.headers['set-cookie'], undefined);
  // The same browser loads the page again.
  const reloaded = await ask(path, { cookie, ...typed });
  assert.equal(reloaded.status, 200);
  assert.ok(!reloaded.text.includes('setItem'));
  // A second browser needs a link of its own, and the first stays in.
  const second = await opened();
  assert.notEqual(second.cookie, cookie);
  assert.equal((await ask('/press/', { cookie })).text, heldBack);
});

test('a look ahead does not spend the link', async () => {
  const path = linkPath();
  for (const [headers, method] of [
    [{ ...typed, 'sec-purpose': 'prefetch;prerender' }, 'GET'],
    [{ ...typed, 'sec-fetch-dest': 'iframe' }, 'GET'],
    [typed, 'HEAD'],
  ] as const) {
    assert.equal((await ask(path, headers, method)).status, 403);
    assert.equal(linkPath(), path);
  }
});

test('the cookie is of no use to another origin, which receives it or makes the browser send it', async () => {
  const { cookie, token } = await opened();
  const authorization = `token ${token}`;
  const foreign: [string, Record<string, string>][] = [
    [
      'a script of another port',
      {
        'sec-fetch-site': 'same-site',
        'sec-fetch-mode': 'cors',
        'sec-fetch-dest': 'empty',
        origin: 'http://localhost:9',
      },
    ],
    [
      'a script element of another port',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    ],
    [
      'a frame of another port',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    [
      'a form of another site',
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        origin: 'https://evil.example',
      },
    ],
    ['a name that leads here from elsewhere', { host: `evil.example:${port}` }],
    ['the name of another newsroom', { host: `depesche-of-others.localhost:${port}` }],
  ];
  for (const [what, headers] of foreign) {
    const { status, text } = await ask('/press/2026/', { cookie, authorization, ...headers });
    assert.equal(status, 403, what);
    assert.ok(!text.includes(heldBack), what);
  }
  const own = { 'sec-fetch-site': 'same-origin', origin: `http://${name}:${port}` };
  assert.equal((await ask('/press/__desk/version', { cookie, authorization, ...own })).status, 200);
  // Whoever has received the cookie alone can pretend all the rest.
  for (const guess of ['', 'token ', `token ${cookie.split('=')[1]}`])
    assert.equal(
      (await ask('/press/__desk/version', { cookie, authorization: guess, ...own })).status,
      403,
      guess,
    );
});

test('a link on another page of this machine leads here', async () => {
  const { cookie } = await opened();
  const visit = { ...typed, 'sec-fetch-site': 'same-site' };
  assert.equal((await ask('/press/', { cookie, ...visit })).text, heldBack);
});

test('a socket opens for a page of this origin in a browser that was let in', async () => {
  const { cookie } = await opened();
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
  const origin = `http://${name}:${port}`;
  assert.equal((await ask('/press/', { ...upgrade, origin, cookie })).status, 101);
  for (const headers of [
    { origin },
    { cookie },
    { cookie, origin: 'http://localhost:9' },
    { cookie, origin, host: 'evil.example' },
  ])
    assert.equal((await ask('/press/', { ...upgrade, ...headers })).status, 403);
});
