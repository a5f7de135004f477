import { expect, test } from '@playwright/test';
import { wordsIn } from '../src/i18n/words.ts';
import { sites } from './sites.ts';
import { at } from './words.ts';

const site = sites.fictional;
const de = wordsIn('de');
const clipboard = (page: import('@playwright/test').Page) =>
  page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the page of the feeds copies the address of a feed that is there', async ({ page, request }) => {
  await page.goto(at(site, ''));
  await page.getByRole('contentinfo').getByRole('link', { name: de.feeds.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.feeds.title);
  const topic = page.getByRole('listitem').filter({ hasText: 'Energie' }).first();
  await topic.getByRole('button').click();
  await expect(page.getByRole('status').filter({ hasText: de.feeds.copied })).toBeVisible();
  const address = new URL(await clipboard(page));
  expect(address.origin).toBe(new URL(site.url).origin);
  const feed = await request.get(at(site, address.pathname.slice(1)));
  expect(await feed.text()).toContain('<rss');
});

test('without JavaScript the page of the feeds offers its links and no button that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(site, 'en/feeds/'));
  await expect(page.getByRole('link', { name: 'RSS: Energy' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await context.close();
});

test('the text is copied as plain text, to the letter of its twin', async ({ page, request }) => {
  await page.goto(at(site, '2026/07/hydrogen-barge/'));
  await page.getByRole('button', { name: `${de.newsdesk.copy}: ${de.newsdesk.text}` }).click();
  await expect(page.getByRole('status').filter({ hasText: de.newsdesk.copied }).first()).toBeVisible();
  const twin = await request.get(at(site, '2026/07/hydrogen-barge/index.txt'));
  expect(await clipboard(page)).toBe(await twin.text());
});

test('the source line names who, what, when and where', async ({ page }) => {
  await page.goto(at(site, '2026/07/hydrogen-barge/'));
  await page.getByRole('button', { name: `${de.newsdesk.copy}: ${de.newsdesk.cite}` }).click();
  await expect(page.getByRole('status').filter({ hasText: de.newsdesk.copied }).first()).toBeVisible();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const line = await clipboard(page);
  expect(line).toContain(title.replace(/\s+/g, ' '));
  expect(line).toContain('7. Juli 2026');
  expect(line).toMatch(/https:\/\/lichterhaven\.example\.org\/2026\/07\/hydrogen-barge\/$/);
});

test('a quotation is copied with its marks and its speaker', async ({ page }) => {
  await page.goto(at(site, '2026/07/all-components/'));
  const quote = page.locator('figure', { has: page.locator('blockquote') }).first();
  await quote.getByRole('button', { name: de.newsdesk.quote }).click();
  await expect(page.getByRole('status')).toHaveText(de.newsdesk.copied);
  const said = await quote.locator('blockquote').innerText();
  const speaker = await quote.locator('strong').innerText();
  const copied = await clipboard(page);
  expect(copied.startsWith(de.quoteOpen)).toBe(true);
  expect(copied).toContain(said.trim());
  expect(copied).toContain(`${de.quoteClose} (${speaker}, `);
});

test('a copy that fails says so', async ({ page }) => {
  await page.route('**/index.txt', (route) => route.abort());
  await page.goto(at(site, '2026/07/hydrogen-barge/'));
  await page.getByRole('button', { name: `${de.newsdesk.copy}: ${de.newsdesk.text}` }).click();
  await expect(page.getByRole('status').filter({ hasText: de.newsdesk.failed }).first()).toBeVisible();
});

test('one click brings the press kit, and the button tells its size and how many files are in it', async ({
  page,
}) => {
  await page.goto(at(site, '2026/07/hydrogen-barge/'));
  const link = page.getByRole('link', { name: /^Pressemappe \(ZIP, \d+\sDateien, [\d,]+\s?[kM]B\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('2026-07-07-hydrogen-barge.zip');
});
