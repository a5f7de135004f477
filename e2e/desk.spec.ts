import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { de } from '../src/i18n/desk/de.ts';
import { steg } from './desk/content.ts';
import { type Desk, openDesk } from './desk/server.ts';

// One desk for all: its first opening takes as long as all the rest.
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.use({ timezoneId: 'Europe/Berlin', viewport: { width: 1400, height: 5000 } });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(() => desk.stop());

/** The label of a field as the desk shows it. */
const label = (path: string) => [de.fields[path] ?? ''].flat()[0] ?? '';
const field = (page: Page, path: string) =>
  page.getByRole('group', { name: `Feld „\u2068${label(path)}\u2069“` });

let strangers: string[] = [];
test.beforeEach(async ({ page }) => {
  strangers = [];
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(desk.address).host) strangers.push(request.url());
  });
  await page.addInitScript(() => localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'de' })));
});
test.afterEach(() => expect(strangers, 'requests to other hosts').toEqual([]));

async function openRelease(page: Page) {
  await page.goto(`${desk.address}#/collections/releases/entries/${steg.split('/').at(-1)}/index`);
  await page.locator('[contenteditable=true]').first().waitFor();
}

const commits = () => Number(desk.git('rev-list', '--count', 'HEAD'));

async function save(page: Page) {
  const before = commits();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(commits, { timeout: 60_000 }).toBe(before + 1);
}

test('the desk opens without an account and lists what is there', async ({ page }) => {
  await page.goto(desk.address, { timeout: 180_000 });
  await expect(page.getByText('Ein neuer Steg für die kleinen Boote')).toBeVisible({ timeout: 120_000 });
  for (const { many } of Object.values(de.collections).slice(0, 5))
    await expect(page.getByText(many, { exact: true }).first()).toBeVisible();
});

test('another title is a commit of one line', async ({ page }) => {
  await openRelease(page);
  await page.getByRole('textbox', { name: label('releases.title'), exact: true }).fill('Ein neuer Steg für alle kleinen Boote');
  await save(page);
  expect(desk.git('show', '--format=%an', '--unified=0', 'HEAD').split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
    '-title: Ein neuer Steg für die kleinen Boote',
    '+title: Ein neuer Steg für alle kleinen Boote',
  ]);
  expect(desk.git('status', '--porcelain')).toBe('');
});
