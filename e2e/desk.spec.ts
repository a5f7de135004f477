import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { de } from '../src/i18n/desk/de.ts';
import { steg } from './desk/content.ts';
import { type Desk, openDesk } from './desk/server.ts';

// One desk for all: its first opening takes as long as all the rest.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
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

test('a mistake stops the save with our sentence, and nothing is written', async ({ page }) => {
  await openRelease(page);
  const before = commits();
  await page.getByRole('textbox', { name: label('releases.title'), exact: true }).fill('Ein neuer Steg für kleine Boote');
  await page.locator('[contenteditable=true] p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Ein <u>Wort</u> zu viel.');
  await expect(page.getByRole('document', { name: /Inhaltsvorschau/ })).toContainText('zu viel.');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: 'Zeile' });
  await expect(dialog).toContainText('<u>');
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.screenshot({ path: '/tmp/error.png' });
  expect(commits()).toBe(before);
});

test('a release in three languages becomes one commit, a page, a search hit and a feed item', async ({ page }) => {
  await page.goto(`${desk.address}#/collections/releases/new`);
  const body = page.locator('[contenteditable=true]').first();
  await body.waitFor();
  const box = (path: string) => page.getByRole('textbox', { name: label(path), exact: true }).first();
  await box('releases.title').fill('Straßenfest „Größe & Ähre“ am Altenkai');
  await box('releases.summary').fill('Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.');
  await box('releases.publishedAt').fill('2026-07-10T10:30');
  await field(page, 'releases.topics').getByRole('checkbox', { name: 'Hafen' }).click();
  await body.click();
  await page.keyboard.type('Das Fest ist {frei} und <Spitz>.\n- Musik\n- Fisch\n');
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.screenshot({ path: '/tmp/a.png' });
  await page.getByRole('button', { name: 'Einfügen' }).first().click();
  await page.screenshot({ path: '/tmp/b.png' });
  await page.getByRole('menuitem', { name: de.components['Quote'] }).click();
  await page.screenshot({ path: '/tmp/c.png' });
  const { writeFileSync } = await import('node:fs');
  writeFileSync('/tmp/c.aria', await page.locator('body').ariaSnapshot());
});
