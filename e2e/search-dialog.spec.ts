import { expect, type Page, test } from '@playwright/test';
import { bringAxe, looks, violations } from './axe.ts';
import { sites } from './sites.ts';
import { at, languages, prefix, words } from './words.ts';

const release = '2026/07/all-components/';
const iksan = { de: 'Iksan', en: 'Iksan', ko: '익산' };
const dialogOf = (page: Page) => page.getByRole('dialog', { name: words.de.search.label });

for (const language of languages) {
  test(`the search opens over a page with a key, finds, and gives the focus back (${language})`, async ({
    page,
  }) => {
    await page.goto(at(sites.real, `${prefix(language)}2019/09/busan-delegation/`));
    const dialog = page.getByRole('dialog', { name: words[language].search.label });
    const link = page.getByRole('contentinfo').getByRole('link').first();
    await link.focus();
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type(iksan[language]);
      await expect(dialog.locator('.results li').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(at(sites.real, `${prefix(language)}2019/09/busan-delegation/`));
    }
  });
}

test('a search that is closed while it waits for the next letter does not come into the address', async ({
  page,
}) => {
  const address = at(sites.real, '2019/09/busan-delegation/');
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.clock.install();
  await page.keyboard.type('Iksan');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(address);
});

test('what is typed while the search still loads is searched for', async ({ page }) => {
  const { promise: isWanted, resolve: deliver } = Promise.withResolvers<undefined>();
  const script = /SearchPanel\.astro.*\.js$/;
  await page.route(script, async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.goto(at(sites.fictional, release));
  const link = page.getByRole('contentinfo').getByRole('link').first();
  await link.focus();
  await Promise.all([page.waitForRequest(script), page.keyboard.press('/')]);
  await page.keyboard.type('Hafen');
  // Whoever thinks better of it is left alone.
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Regattax');
  await page.keyboard.press('Backspace');
  await expect(dialogOf(page)).toHaveCount(0);
  deliver(undefined);
  await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('Regatta');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await expect(dialogOf(page).locator('.results li').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=Regatta$/);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('when the search cannot be loaded, its page takes over what was typed', async ({ page }) => {
  const { promise: isTyped, resolve: fail } = Promise.withResolvers<undefined>();
  await page.route(/SearchPanel\.astro.*\.js$/, async (route) => {
    await isTyped;
    await route.abort();
  });
  await page.goto(at(sites.fictional, release));
  await page.keyboard.press('/');
  await page.keyboard.type('A & B');
  fail(undefined);
  await expect(page).toHaveURL(at(sites.fictional, 'search/?q=A%20%26%20B'));
});

test('the link in the header opens it too, and the button closes it', async ({ page }) => {
  await page.goto(at(sites.fictional, release));
  const link = page.getByRole('banner').getByRole('link', { name: words.de.search.title });
  await link.click();
  await expect(dialogOf(page)).toBeVisible();
  await dialogOf(page).getByRole('button', { name: words.de.search.close }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('arrow keys go through the results and back; Enter opens; the way back finds the search again', async ({
  page,
}) => {
  await page.goto(at(sites.fictional, release));
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Regatta');
  const results = dialogOf(page).locator('.results a');
  await expect(results.first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=Regatta$/);
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ice-regatta\/$/);
  await page.goBack();
  await expect(dialogOf(page)).toBeVisible();
  await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('Regatta');
  await page.goBack();
  await expect(dialogOf(page)).toBeHidden();
});

test('an address with a query opens the search over its page', async ({ page }) => {
  await page.goto(at(sites.fictional, `${release}?q=Regatta&year=2026`));
  await expect(dialogOf(page).locator('.results li').first()).toBeVisible();
  await expect(dialogOf(page).getByLabel(words.de.search.facets.year)).toHaveValue('2026');
});

test('a slash that is typed stays a slash, and the key can be turned off', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/'));
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await page.getByLabel(words.de.search.slash).uncheck();
  await page.goto(at(sites.fictional));
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toHaveCount(1);
  await dialogOf(page).getByLabel(words.de.search.slash).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
});

test('nothing of the search is loaded before somebody wants it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(sites.fictional, release), { waitUntil: 'networkidle' });
  const isSearch = (path: string) => /pagefind|SearchPanel|\/search\//.test(path);
  expect(asked.filter(isSearch)).toEqual([]);
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.type('Hafen');
  await expect(dialogOf(page).locator('.results li').first()).toBeVisible();
  expect(asked.some((path) => path.endsWith('/pagefind/de/pagefind.js'))).toBe(true);
  expect(asked.filter((path) => /pagefind\/(?:en|ko)\//.test(path))).toEqual([]);
});

test('the script that listens on every page is tiny', async ({ request }) => {
  const html = await (await request.get(at(sites.fictional))).text();
  const [src = ''] = /[^"]*Header\.astro[^"]*\.js/.exec(html) ?? [];
  const script = await (await request.get(new URL(src, at(sites.fictional)).href)).body();
  expect(script.length).toBeGreaterThan(0);
  expect(script.length).toBeLessThanOrEqual(1228);
});

for (const [colorScheme, width] of looks) {
  test(`the open search is accessible, ${colorScheme}, ${width} px`, async ({ page }) => {
    await bringAxe(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const check = async (what: string) => {
      expect(await violations(page), what).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    await page.goto(at(sites.fictional, release));
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeVisible();
    await check('empty');
    await page.keyboard.type('Hafen');
    await expect(dialogOf(page).locator('.results li').first()).toBeVisible();
    await check('results');
    expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    const small = await dialogOf(page)
      .locator('button:visible, select:visible, label:has(input[type=checkbox]):visible')
      .evaluateAll(
        (targets) => targets.filter((target) => target.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
    await page.goto(at(sites.fictional, 'search/?q=Hafen&all=1&topic=energy'));
    await expect(page.locator('.results li').first()).toBeVisible();
    await check('page');
    await page.goto(at(sites.fictional, 'search/?q=Zeppelin'));
    await expect(page.locator('[data-help]')).toBeVisible();
    await check('nothing found');
  });
}
