import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, languages, prefix, words } from './words.ts';

const queries = { de: 'Wirtschaftsdelegation', en: 'Busan', ko: '부산' };

for (const language of languages) {
  test(`a reader finds the visit from Busan by searching in ${language}`, async ({ page }) => {
    await page.goto(at(sites.real, prefix(language)));
    await page.getByRole('navigation').getByRole('link', { name: words[language].search.title }).click();
    await page.getByRole('searchbox').fill(queries[language]);
    const hit = page
      .locator('.results')
      .getByRole('link', { name: /Busan|부산/ })
      .first();
    await expect(hit).toBeVisible();
    await expect(page.getByRole('status')).toContainText(queries[language]);
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(queries[language])}$`));
    await hit.click();
    await expect(page).toHaveURL(at(sites.real, `${prefix(language)}2019/09/busan-delegation/`));
  });
}

test('a search can be sent to somebody, works below a path, and shows what it found', async ({ page }) => {
  await page.goto(at(sites.presse, `search/?q=Hafen`));
  await expect(page.getByRole('searchbox')).toHaveValue('Hafen');
  await expect(page.locator('.results li').first()).toBeVisible();
  await expect(page.locator('.results mark').first()).toBeVisible();
  await page.locator('.results').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/presse\/\d{4}\/\d{2}\/[a-z0-9-]+\/$/);
});

test('the search answers in words when there is nothing, and can show more when there is much', async ({
  page,
}) => {
  await page.goto(at(sites.fictional, 'search/'));
  await page.getByRole('searchbox').fill('xyzzyqwertz');
  await expect(page.getByRole('status')).toHaveText(words.de.search.none.replace('{term}', 'xyzzyqwertz'));
  await page.getByRole('searchbox').fill('Lichterhaven');
  const results = page.locator('.results li');
  await expect(results).toHaveCount(10);
  await page.getByRole('button', { name: words.de.search.more }).click();
  await expect(results.nth(10)).toBeVisible();
});

test('the search of a language finds only texts of that language', async ({ page }) => {
  await page.goto(at(sites.fictional, 'en/search/?q=Lichterhaven'));
  await expect(page.locator('.results li').first()).toBeVisible();
  for (const link of await page.locator('.results a').all())
    await expect(link).toHaveAttribute('href', /\/en\//);
});

test('a word that looks like a tag is text in the results', async ({ page }) => {
  await page.goto(at(sites.fictional, `search/?q=${encodeURIComponent('Forschung Hafen 5')}`));
  const hit = page.locator('.results').getByRole('link', { name: '5 > 4' });
  await expect(hit.first()).toBeVisible();
});
