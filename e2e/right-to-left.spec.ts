import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at } from './words.ts';

const release = at(sites.rtl, '2026/06/lighthouse/');

test('a newsroom in Hebrew reads from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(release);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
  expect(await left('.masthead .name')).toBeGreaterThan(await left('.languages'));
  expect(await left('article .main')).toBeGreaterThan(await left('article aside'));
});

test('its English readers read the frame from left to right and the Hebrew text from right to left', async ({
  page,
}) => {
  await page.goto(at(sites.rtl, 'en/2026/06/lighthouse/'));
  await expect(page.locator('html')).not.toHaveAttribute('dir', 'rtl');
  await expect(page.locator('main article').first()).toHaveAttribute('dir', 'rtl');
  await page.goto(at(sites.rtl, 'en/archive/'));
  await expect(page.locator('main article a').first()).toHaveAttribute('dir', 'rtl');
});
