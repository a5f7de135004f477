import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

const release = at(sites.fictional, '2026/07/all-components/');
const { de } = words;

test('the switch changes the appearance, remembers it, and forgets it when it is what the system wishes', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at(sites.fictional));
  const toggle = page.getByRole('button', { name: de.theme });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(at(sites.fictional, 'archive/'));
  expect(await paper()).toBe(dark);
  await toggle.click();
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a picture opens large with its caption, and Escape gives the focus back', async ({ page }) => {
  await page.goto(release);
  const link = page.locator('.prose .enlarge').first();
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog.locator('p')).toContainText('Hafenverbund Nordlicht');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await page.getByRole('button', { name: de.picture.close }).click();
  await expect(dialog).toHaveCount(0);
});

test('the large view leads from picture to picture with buttons and keys, and offers the download', async ({
  page,
}) => {
  await page.goto(release);
  await page.locator('article .enlarge').first().click();
  const dialog = page.getByRole('dialog');
  const counter = dialog.getByRole('status');
  await expect(counter).toHaveText(/^1 \/ \d$/);
  const first = await dialog.getByRole('img').getAttribute('alt');
  await page.keyboard.press('ArrowRight');
  await expect(counter).toHaveText(/^2 \/ \d$/);
  expect(await dialog.getByRole('img').getAttribute('alt')).not.toBe(first);
  await expect(dialog.locator('a[download]')).toHaveText(/^Herunterladen \(JPEG/);
  await dialog.getByRole('button', { name: de.picture.previous }).click();
  await expect(counter).toHaveText(/^1 \/ \d$/);
});

test('the original of a picture is offered with format and size', async ({ page }) => {
  await page.goto(release);
  const link = page.locator('figcaption a[download]').first();
  await expect(link).toHaveText(de.picture.download('JPEG', 1600, 900, 14, 8));
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.jpg$/);
});

test('the link of a release can be copied, mailed and printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(release);
  await page.getByRole('button', { name: de.share.copy }).click();
  await expect(page.getByRole('button', { name: de.share.copied })).toBeVisible();
  const address = new URL('2026/07/all-components/', sites.fictional.url).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const mail = await page.getByRole('link', { name: de.share.mail }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(address);
  await expect(page.getByRole('button', { name: de.share.print })).toBeVisible();
});

test('a release older than a year says so and names the contact of today; a new one does not', async ({
  page,
}) => {
  await page.goto(at(sites.fictional, '2024/02/crane-jubilee/'));
  const note = page.getByRole('note');
  await expect(note).toContainText(de.age('15. Februar 2024'));
  await expect(note).toContainText('Lina Leuchtfeuer');
  await page.goto(release);
  await expect(note).toHaveCount(0);
});

test('reading time and length stand beside a release', async ({ page }) => {
  await page.goto(release);
  await expect(page.getByText(/^\d+ Min\. Lesezeit · [\d.]+ Zeichen inkl\. Leerzeichen$/)).toBeVisible();
});

test('related, previous and next releases lead on', async ({ page }) => {
  await page.goto(release);
  await expect(page.locator('.related').getByRole('article')).toHaveCount(3);
  const neighbours = page.getByRole('navigation', { name: de.neighbours });
  await neighbours.getByRole('link', { name: de.nextRelease }).click();
  await neighbours.getByRole('link', { name: de.previousRelease }).click();
  await expect(page).toHaveURL(release);
});

test('on paper a release has its letterhead, contact, address and code, and no navigation', async ({
  page,
}) => {
  await page.goto(release);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead .name')).toBeVisible();
  await expect(page.getByRole('heading', { name: de.contact })).toBeVisible();
  await expect(page.locator('.on-paper svg')).toBeVisible();
  await expect(page.locator('.on-paper')).toContainText('lichterhaven.example.org/2026/07/all-components/');
  for (const hidden of ['nav', '.related', '.actions', 'footer', '.skip'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test('a short release with a picture and a correction takes one sheet of paper', async ({ page }) => {
  await page.goto(at(sites.fictional, '2026/06/dredger-numbers/'));
  await page.emulateMedia({ media: 'print' });
  const entries = page.locator('.slug').first().locator('> :visible');
  await expect(entries.last()).toHaveText(de.slugLine.pictures(1));
  expect(await entries.last().evaluate((last) => getComputedStyle(last, '::after').content)).toBe('none');
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the lines of a Korean title have room between them', async ({ page }) => {
  await page.goto(at(sites.fictional, 'ko/2026/04/korean-visitors/'));
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    const { fontSize, lineHeight, letterSpacing } = getComputedStyle(title);
    return [parseFloat(lineHeight) / parseFloat(fontSize), parseFloat(letterSpacing) || 0];
  });
  expect(lines[0]).toBeCloseTo(1.3);
  expect(lines[1]).toBe(0);
});

test('with text twice as large nothing is cut off or scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['', 'archive/', '2026/02/long-words/', '2026/07/all-components/']) {
    await page.goto(at(sites.fictional, path));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
      true,
    );
  }
});

test('with forced colours the focus and the pressed state stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at(sites.fictional));
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe('solid');
});
