import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript a release is complete', async ({ page }) => {
  await page.goto(at(sites.fictional, '2026/07/all-components/'));
  await expect(page.locator('.prose blockquote').first()).toBeVisible();
  await expect(page.getByRole('link', { name: words.de.video.watch('youtube.com') })).toBeVisible();
  await expect(page.getByRole('button', { name: words.de.video.play })).toBeHidden();
  await expect(page.locator('.prose img').first()).toBeVisible();
});

test('without JavaScript the search says what to do, and the archive has every release', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/'));
  // Playwright takes no text inside <noscript> for text.
  await expect(page.locator('noscript p')).toHaveText(words.de.search.withoutScript);
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('link', { name: words.de.search.toArchive }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});
