import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dayInWords } from '../src/model/text/dates.ts';
import { wordsIn } from '../src/i18n/words.ts';
import { bringAxe, looks, violations } from './axe.ts';
import { sites } from './sites.ts';
import { at } from './words.ts';

const site = sites.fictional;
const de = wordsIn('de');
const { verify } = de;
const shipped = (path: string) => readFileSync(join(site.out, path), 'utf8');
type Versions = { versions: { at: string; text: { body: string } }[] };
const { versions } = JSON.parse(shipped('2026/06/dredger-numbers/versions.json')) as Versions;
const dayOf = (number: number) => dayInWords('de', 'Europe/Berlin', versions[number - 1]?.at ?? '');

/** Opens the page on its way from the front page. */
async function open(page: Page): Promise<void> {
  await page.goto(at(site));
  await page.getByRole('contentinfo').getByRole('link', { name: verify.link }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(verify.title);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(verify.text).fill(text);
  await page.getByRole('button', { name: verify.compare }).click();
}

test('a passage is genuine: in which version, of which day, and whether it is still the current one', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url() + (request.postData() ?? '')));
  await open(page);
  const sentences = (number: number) => versions[number - 1]?.text.body ?? '';
  await paste(page, sentences(versions.length).slice(0, 300));
  await expect(
    page.getByText(verify.passage(verify.version(String(versions.length), dayOf(versions.length)))),
  ).toBeVisible();
  await expect(page.getByText(verify.current)).toBeVisible();
  await paste(page, sentences(1));
  await expect(page.getByText(verify.passage(verify.version('1', dayOf(1))))).toBeVisible();
  await expect(page.getByText(verify.outdated)).toBeVisible();
  await page.getByText(verify.versions).click();
  await expect(page).toHaveURL(/dredger-numbers\/versions\/$/);
  // What is compared stays here: nothing but files of the index is asked for.
  const index = loaded.filter((url) => /verify\/(?:prints|texts|index)/.test(url));
  expect(index.length).toBeGreaterThan(0);
  expect(index.length).toBeLessThan(20);
  expect(loaded.filter((url) => !url.startsWith(at(site)) || url.includes('?'))).toEqual([]);
});

test('a changed quotation shows the words that differ', async ({ page }) => {
  await bringAxe(page);
  await open(page);
  const body = shipped('2026/07/training-places/index.txt');
  const line = body.split('\n').filter((one) => one.length > 120)[1] ?? '';
  const words = line.split(' ');
  await paste(page, [...words.slice(0, 9), 'erfunden', ...words.slice(10)].join(' '));
  await expect(page.getByText(verify.added('1'))).toBeVisible();
  await expect(page.locator('ins')).toContainText('erfunden');
  await expect(page.locator('del')).toContainText(words[9] ?? '');
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('what was never published is like nothing, and a withdrawn text says that it was withdrawn', async ({
  page,
}) => {
  await open(page);
  await paste(
    page,
    'Der Hafenverbund hat heute seine Auflösung bekannt gegeben, weil niemand mehr Schiffe mag.',
  );
  await expect(page.getByText(verify.none)).toBeVisible();
  await expect(page.getByText(verify.ask)).toBeVisible();
  await paste(page, 'Zu kurz.');
  await expect(page.getByText(verify.short)).toBeVisible();
  // This text is held back until tomorrow.
  await paste(
    page,
    'Die Werft baut im geheimen Dock ein Schiff, von dem noch niemand wissen darf, und sie baut es schnell.',
  );
  await expect(page.getByText(verify.none)).toBeVisible();
  await paste(page, shipped('2026/05/harbour-festival/index.txt'));
  await expect(page.getByText(verify.withdrawn)).toBeVisible();
});

test('a file is the published one byte for byte, is read for its words, or is unknown', async ({ page }) => {
  await open(page);
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel(verify.file).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const kit = '2026/07/training-places/press-kit.zip';
  const bytes = readFileSync(join(site.out, kit));
  await choose('renamed.bin', bytes);
  await expect(page.getByText(verify.sameFile(kit))).toBeVisible();
  await choose('renamed.bin', Buffer.concat([bytes, Buffer.from(' ')]));
  await expect(page.getByText(verify.noFile)).toBeVisible();
  const passage = shipped('2026/07/training-places/index.txt').split(/\s+/).slice(45, 100).join(' ');
  const html = `<style>p{}</style><p>${passage}</p><script>alert(1)</script>`;
  await choose('received.html', Buffer.from(html));
  await expect(page.getByText(verify.passage(verify.only('9. Juli 2026')))).toBeVisible();
});

test('without a script the page tells how to compare by hand, and leads to the sums', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page);
  await expect(page.getByLabel(verify.text)).toBeHidden();
  const byHand = page.getByRole('region', { name: verify.byHand.title });
  await expect(byHand.getByText('sha256sum press-kit.zip')).toBeVisible();
  const sums = await byHand.getByRole('link', { name: verify.byHand.sums }).getAttribute('href');
  const list = await (await request.get(at(site, sums?.slice(1) ?? ''))).text();
  expect(list).toMatch(/^[0-9a-f]{64} {2}2026\/07\/training-places\/press-kit\.zip$/m);
  const official = page.getByRole('region', { name: verify.channels.title });
  await expect(official.locator('[rel=me]').first()).toBeVisible();
  await byHand.getByRole('link', { name: verify.byHand.archive }).click();
  await expect(page).toHaveURL(/\/archive\/$/);
  await context.close();
});

test('a release is cited in the form that is asked for: to copy, and without a script to read', async ({
  page,
  context,
  browser,
}) => {
  const { cite, newsdesk } = de;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(site, '2026/07/training-places/'));
  await page.getByRole('link', { name: cite.link, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(cite.title);
  await page.getByRole('button', { name: `${newsdesk.copy}: ${cite.bibtex}` }).click();
  await expect(page.getByRole('status')).toHaveText(newsdesk.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@misc{training-places-2026,');
  const without = await browser.newContext({ javaScriptEnabled: false });
  const reading = await without.newPage();
  await reading.goto(page.url());
  await expect(reading.getByText('{{Internetquelle')).toBeVisible();
  await expect(reading.getByRole('button')).toHaveCount(0);
  await reading.getByRole('link', { name: cite.verify }).click();
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(verify.title);
  await without.close();
});
