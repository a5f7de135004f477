import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, languages, prefix, words } from './words.ts';

const visit = '2019/09/busan-delegation/';
const published = { de: '11. September 2019, 16:27 Uhr', en: '11 September 2019', ko: '2019년 9월 11일' };
const opening = { de: 'Dresden, 11. September 2019', en: 'Dresden', ko: '2019년 9월 11일' };

for (const language of languages) {
  test(`the visit from Busan can be read in ${language}`, async ({ page }) => {
    await page.goto(at(sites.real, prefix(language)));
    await page.locator('main article').first().getByRole('link').click();
    await expect(page).toHaveURL(at(sites.real, `${prefix(language)}${visit}`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const article = page.getByRole('article').first();
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.getByText(published[language]).first()).toBeVisible();
    await expect(article.locator('.prose > p').first()).toContainText(opening[language]);
    await expect(article.getByRole('img').first()).toBeVisible();
    await expect(
      article.getByRole('heading', { name: words[language].about('Silicon Saxony e. V.') }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: words[language].contactThen })).toBeVisible();
    await expect(page.locator('.banner')).toContainText(words[language].demo('Silicon Saxony e. V.'));
  });
}

test('the language switch stays on the release', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(at(sites.real, visit));
  for (const language of ['en', 'ko', 'de'] as const) {
    await page
      .getByRole('navigation', { name: /Sprache|Language|언어/ })
      .getByRole('link', { name: words[language].languageName })
      .click();
    await expect(page).toHaveURL(at(sites.real, `${prefix(language)}${visit}`));
    await expect(page.locator('article').first()).toHaveAttribute('lang', language);
  }
});

test('a release that exists only in German is shown to other readers, honestly marked', async ({ page }) => {
  await page.goto(at(sites.fictional, 'en/archive/'));
  const marked = page.getByRole('article').filter({ hasText: words.en.sourceLanguage('German') });
  await marked.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/\d{4}\/\d{2}\//);
  await expect(page.getByText(words.en.notInLanguage('German'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main article').first()).toHaveAttribute('lang', 'de');
  await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /\/en\//);
});

test('the archive leads page by page to the oldest release and back', async ({ page }) => {
  await page.goto(at(sites.fictional, 'archive/'));
  const found = new Set<string | null>();
  let pages = 1;
  for (; ; pages += 1) {
    for (const link of await page.locator('main article :is(h2, h3) a').all())
      found.add(await link.getAttribute('href'));
    const older = page.getByRole('link', { name: words.de.older });
    if (!(await older.isVisible())) break;
    await older.click();
  }
  const total = Number(/\d+/.exec(await page.locator('.list-head .label').innerText())?.[0]);
  expect(found.size).toBe(total);
  await page.getByRole('link', { name: words.de.newer }).click();
  await expect(page.getByText(words.de.pageOf(pages - 1, pages))).toBeVisible();
});

test('the archive opens by year and month, with the counts it promises', async ({ page }) => {
  await page.goto(at(sites.fictional, 'archive/'));
  const calendar = page.getByRole('navigation', { name: words.de.byMonth });
  const july = calendar.getByRole('listitem').filter({ hasText: 'Juli' }).first();
  const count = Number(await july.locator('.label').innerText());
  await july.getByRole('link').click();
  await expect(page).toHaveURL(at(sites.fictional, '2026/07/'));
  await expect(page.getByRole('article')).toHaveCount(count);
  await page.getByRole('link', { name: '2026', exact: true }).click();
  await expect(page).toHaveURL(at(sites.fictional, '2026/'));
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Juli 2026');
});

test('topic, organisation and person each have a page with their releases', async ({ page }) => {
  const release = at(sites.fictional, '2026/07/all-components/');
  await page.goto(release);
  const aside = page.locator('article aside');
  for (const [name, address] of [
    ['Hafenwirtschaft', 'topics/port-economy/'],
    ['Hafenverbund Nordlicht', 'organisations/hafenverbund-nordlicht/'],
    ['Lina Leuchtfeuer', 'people/lina-leuchtfeuer/'],
  ] as const) {
    await page.goto(release);
    await aside.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(at(sites.fictional, address));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('article').first()).toBeVisible();
  }
});

test('an address that leads nowhere says so in every language and offers the search', async ({ page }) => {
  const response = await page.goto(at(sites.real, 'gibt/es/nicht/'));
  expect(response?.status()).toBe(404);
  for (const language of languages)
    await expect(page.getByRole('heading', { name: words[language].notFound.title })).toBeVisible();
  await page.getByRole('link', { name: words.en.search.title, exact: true }).last().click();
  await expect(page).toHaveURL(at(sites.real, 'en/search/'));
});

test('the digits of a table have one width, its full stops their own, and italics are drawn, not slanted', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto(at(sites.fictional, '2026/07/all-components/'));
  await page.evaluate(() => document.fonts.ready);
  const widths = await page
    .locator('.prose td')
    .first()
    .evaluate((cell) =>
      ['1111', '8888', '....'].map((text) => {
        const span = document.createElement('span');
        span.textContent = text;
        cell.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return Math.round(width);
      }),
    );
  const [ones = 0, eights = 0, stops = 0] = widths;
  expect(ones).toBe(eights);
  expect(stops).toBeLessThan(ones / 1.5);
  // The upright file is the one of the figures, too.
  expect(new Set(fonts).size).toBe(2);
  await page.goto(at(sites.fictional, 'contact/'));
  await page.evaluate(() => document.fonts.ready);
  expect(new Set(fonts).size).toBe(2);
});
