import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { headersOf } from '../../src/publishing/headers/rules.ts';
import { pack } from '../../src/publishing/pack.ts';
import { sites } from '../sites.ts';
import { words } from '../words.ts';
import { hasBrotli, serve, type Served } from './nginx.ts';

/** One address of every kind of page. */
const pages = [
  '',
  'ko/',
  'archive/',
  '2026/07/all-components/',
  '2026/05/harbour-festival/',
  '2026/07/',
  'topics/energy/',
  'organisations/hafenverbund-nordlicht/',
  'people/lina-leuchtfeuer/',
  'feeds/',
  'corrections/',
  'search/?q=Hafen',
  'impressum/',
  'nirgends/',
];

const careless = 'Quarkgiraffe';

test.describe.configure({ mode: 'serial' });
let folder: string;
let server: Served;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-behind-'));
  cpSync(sites.presse.out, join(folder, 'presse'), { recursive: true });
  await pack(join(folder, 'presse'));
  // What a careless upload brings along.
  for (const name of ['.git/config', '.env', '2026/.htaccess']) {
    const file = join(folder, 'presse', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, careless);
  }
  server = await serve(folder, { base: '/presse/' });
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const at = (path: string) => `${server.address}/presse/${path}`;

/** An answer to a path that is sent exactly as it is written, for a browser tidies it up first. */
function raw(path: string, headers: Record<string, string> = {}) {
  const { port } = new URL(server.address);
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** What breaks a policy or fails to load. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/404 \(Not Found\)/.test(message.text()))
      seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}

test('no page of any kind breaks its policies', async ({ page }) => {
  const seen = watch(page);
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy ${violatedDirective} ${blockedURI}`),
    ),
  );
  for (const path of pages) {
    await page.goto(at(path), { waitUntil: 'networkidle' });
    expect(seen, path).toEqual([]);
  }
});

test('the watch sees a breach', async ({ page }) => {
  const seen = watch(page);
  await page.goto(at(''));
  await page.evaluate(() => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
  });
  await expect.poll(() => seen.join()).toMatch(/base-uri/);
});

test('the search opens and finds', async ({ page }) => {
  const seen = watch(page);
  await page.goto(at('2026/07/all-components/'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: words.de.search.label });
  await dialog.getByRole('searchbox').fill('Hafen');
  await expect(dialog.locator('.results li').first()).toBeVisible();
  expect(seen).toEqual([]);
});

test('every kind of address has exactly the headers of the rules', async () => {
  const paths = [
    ...['', '2026/07/all-components/', 'nirgends/', 'rss.xml', 'ko/atom.xml', 'feeds/all/feed.json'],
    ...['sitemap.xml', 'robots.txt', 'llms.txt', 'favicon.svg', 'card.png', 'feeds/feeds.opml'],
    ...['txt', 'md', 'json'].map((ending) => `2026/07/all-components/index.${ending}`),
    ...['ausleger.jpg', 'bauplan.pdf', 'press-kit.zip', 'events.ics', 'messwerte.csv'].map(
      (name) => `2026/07/all-components/${name}`,
    ),
    ...['pagefind/de/pagefind.js', 'pagefind/de/pagefind-entry.json', 'people/lina-leuchtfeuer/contact.vcf'],
  ];
  for (const path of paths) {
    const { status, headers } = await raw(`/presse/${path}`);
    expect(status, path).toBe(path === 'nirgends/' ? 404 : 200);
    for (const [name, value] of Object.entries(headersOf(`/presse/${path}`, '/presse/')))
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
  }
});

test('a feed that has not changed is not sent again', async () => {
  for (const accepted of ['gzip', 'identity']) {
    const first = await raw('/presse/rss.xml', { 'Accept-Encoding': accepted });
    expect(first.body.length).toBeGreaterThan(1_000);
    for (const [answer, condition] of [
      ['etag', 'If-None-Match'],
      ['last-modified', 'If-Modified-Since'],
    ] as const) {
      const headers = { 'Accept-Encoding': accepted, [condition]: first.headers[answer] ?? '' };
      const again = await raw('/presse/rss.xml', headers);
      expect(again.status, `${accepted} ${condition}`).toBe(304);
      expect(again.body.length).toBe(0);
    }
  }
});

test('text is sent packed to whoever can unpack it', async () => {
  const whole = await raw('/presse/');
  for (const encoding of ['gzip', ...(hasBrotli ? ['br'] : [])]) {
    const { headers, body } = await raw('/presse/', { 'Accept-Encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.length).toBeLessThan(whole.body.length / 2);
  }
  expect(whole.headers['content-encoding']).toBeUndefined();
});

test('what is not the site’s is refused', async () => {
  for (const path of [
    '/presse/../../etc/passwd',
    '/presse/%2e%2e/%2e%2e/etc/passwd',
    '/presse/..%2f..%2fetc/passwd',
    '/presse/.git/config',
    '/presse/.env',
    '/presse/2026/.htaccess',
    '/presse/pagefind/',
    '/presse/_astro/',
    '/',
  ]) {
    const { status, body } = await raw(path);
    expect([400, 404], path).toContain(status);
    expect(/root:x:|<title>Index of|Quarkgiraffe/.test(body.toString()), path).toBe(false);
  }
});

test('an address without its last slash leads to the page', async () => {
  const { status, headers } = await raw('/presse/archive');
  expect(status).toBe(301);
  expect(headers['location']).toBe('/presse/archive/');
});
