import { expect, test } from '@playwright/test';
import Parser from 'rss-parser';
import { sites } from './sites.ts';
import { at } from './words.ts';

test('a feed reader finds the feed from any page and shows the full text', async ({ page, request }) => {
  await page.goto(at(sites.real, 'en/2019/09/busan-delegation/'));
  const href = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
  const response = await request.get(new URL(href ?? '', page.url()).href);
  expect(response.ok()).toBe(true);
  const feed = await new Parser().parseString(await response.text());
  const item = feed.items.find(({ guid }) => guid?.endsWith('2019-09-11-busan-delegation/en'));
  expect(item?.title).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  // The text of the page, paragraph by paragraph, stands in the feed.
  const paragraphs = await page.locator('.prose > p').allTextContents();
  const text = String(item?.['content:encodedSnippet']).replace(/\s+/g, ' ');
  for (const paragraph of paragraphs) expect(text).toContain(paragraph.replace(/\s+/g, ' ').trim());
});
