import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

const { searchPictures } = words.de;

test('a search finds pictures by their caption, and asks for them only when a reader wants them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  await expect(page.locator('.results li').first()).toBeVisible();
  const offer = page.getByRole('button', { name: searchPictures.offer.replace('{term}', 'Hafen') });
  await expect(offer).toBeVisible();
  expect(asked.filter((path) => path.includes('/de/pictures/'))).toEqual([]);
  await offer.click();
  const found = page.getByRole('region', { name: searchPictures.title }).getByRole('link').first();
  await found.click();
  await expect(page).toHaveURL(/\/pictures\/[0-9a-f]{12}\//);
  await expect(page.locator('figcaption')).toContainText(/Hafen/i);
});

test('a search that finds no text shows the pictures whose credit has the words', async ({ page }) => {
  await page.goto(at(sites.fictional, 'pictures/'));
  await page.locator('.pictures .small[lang=de]').first().click();
  const credit = await page.locator('figcaption .credit').innerText();
  const [named = ''] = credit.split('·');
  // Words of a credit stand in no text.
  const phrase = `"${named.replace(':', '').trim()}"`;
  await page.goto(at(sites.fictional, `search/?q=${encodeURIComponent(phrase)}`));
  await expect(page.getByText(words.de.search.none.split('„')[0] ?? '')).toBeVisible();
  await expect(
    page.getByRole('region', { name: searchPictures.title }).getByRole('link').first(),
  ).toBeVisible();
});

test('a search that fails takes away what was said about the pictures of the one before', async ({
  page,
}) => {
  await page.goto(at(sites.fictional, 'search/?q=Xqzvk'));
  const pictures = page.getByRole('region', { name: searchPictures.title });
  const none = pictures.getByText(searchPictures.none.replace('{term}', 'Xqzvk'));
  await expect(none).toBeVisible();
  await page.route('**/pagefind/de/fragment/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('Hafen');
  await expect(page.getByText(words.de.search.failed)).toBeVisible();
  await expect(none).toBeHidden();
  await expect(
    pictures.getByRole('button', { name: searchPictures.offer.replace('{term}', 'Hafen') }),
  ).toBeVisible();
});
