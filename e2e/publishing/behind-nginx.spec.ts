import { cpSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pack } from '../../src/publishing/pack.ts';
import { sites } from '../sites.ts';
import { testFolder } from '../test-folder.ts';
import { words } from '../words.ts';
import { serve } from './nginx.ts';
import type { Served } from './served.ts';

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

test.describe.configure({ mode: 'serial' });
let folder: string;
let server: Served;

test.beforeAll(async () => {
  folder = testFolder();
  cpSync(sites.presse.out, join(folder, 'presse'), { recursive: true });
  await pack(join(folder, 'presse'));
  server = await serve(folder, { base: '/presse/' });
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const at = (path: string) => `${server.address}/presse/${path}`;

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
