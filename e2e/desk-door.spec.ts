import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { localWordsIn } from '../src/i18n/local-words.ts';
import { type BundledDesk, bundledDesk } from './desk/bundled.ts';
import { deskFiles } from './desk/content.ts';

const words = localWordsIn('de');
const repository = '/__desk/repos/local/newsroom';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** The server of somebody else on this machine. It writes down the cookies that browsers bring. */
async function neighbour() {
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>Neighbour</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { cookies, address: `http://localhost:${port}/`, stop: () => void server.close() };
}

/** Asks the desk as a program of another user could, with every header that it likes. */
const asked = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port, host } = new URL(desk.address);
    const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    httpRequest({ host: '127.0.0.1', port, path, headers: { ...own, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('a page of another port gets neither the cookie nor an answer', async ({ page }) => {
  const other = await neighbour();
  const link = desk.address;
  await page.goto(link);
  await page.waitForURL('**/admin/**');
  const { origin } = new URL(page.url());
  await page.goto(other.address);
  expect(other.cookies.every((cookie) => cookie === '')).toBe(true);
  const reached = await page.evaluate(async (from) => {
    const tries = [
      fetch(`${from}/admin/`, { credentials: 'include' }),
      fetch(`${from}/__desk/repos/local/newsroom`, { credentials: 'include' }),
    ];
    return (await Promise.allSettled(tries)).map(({ status }) => status);
  }, origin);
  expect(reached).toEqual(['rejected', 'rejected']);
  // The link is spent, also for the neighbour.
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText(words.closed.spent)).toBeVisible();
  other.stop();
});

test('under localhost every port receives the cookie, which alone does not open the desk', async ({
  page,
}) => {
  const other = await neighbour();
  await page.goto(desk.address.replace(/\/\/[^:]+/, '//localhost'));
  await page.waitForURL('**/admin/**');
  await page.goto(other.address);
  const [cookie = ''] = other.cookies;
  expect(cookie).toMatch(/^depesche-desk-/);
  expect(await asked(repository, { cookie })).toBe(403);
  expect(await asked(repository, { cookie, authorization: `token ${cookie.split('=')[1]}` })).toBe(403);
  other.stop();
});

test('a browser without the link is told where to find it', async ({ page }) => {
  const { origin } = new URL(desk.address);
  const response = await page.goto(`${origin}/admin/`);
  expect(response?.status()).toBe(403);
  await expect(page.getByRole('heading', { name: words.closed.title })).toBeVisible();
  await expect(page.getByText(words.closed.how)).toBeVisible();
});
