import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, languages, prefix, words } from './words.ts';

const queries = { de: 'Wirtschaftsdelegation', en: 'Busan', ko: '부산' };

for (const language of languages) {
  test(`a reader finds the visit from Busan by searching in ${language}`, async ({ page }) => {
    await page.goto(at(sites.real, `${prefix(language)}search/`));
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
  await page.goto(at(sites.presse, `search/?q=Hafen&sort=date&topic=energy`));
  await expect(page.getByRole('searchbox')).toHaveValue('Hafen');
  await expect(page.getByLabel(words.de.search.sort)).toHaveValue('date');
  await expect(page.getByLabel(words.de.search.facets.topic)).toHaveValue('energy');
  await expect(page.locator('.results mark').first()).toBeVisible();
  await page.locator('.results').getByRole('link').first().click();
  await expect(page).toHaveURL(/localhost:\d+\/presse\/\d{4}\/\d{2}\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a result opens at the words that were searched for', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/?q=Produktion'));
  const word = 'Produktionsstart';
  const hit = page.locator('.results a').first();
  // The browser marks the words that stand behind this sign in the address.
  await expect(hit).toHaveAttribute('href', new RegExp(`#:~:text=${word}$`));
  await hit.click();
  await expect(page.getByText(word).first()).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('a result that is found by a name which its text does not say tells the name', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/?q=Wattarchiv'));
  const hit = page.locator('.results li').first();
  await expect(hit.locator('.also')).toHaveText(
    words.de.search.also.replace('{term}', 'Stiftung Wattarchiv'),
  );
  await expect(hit.locator('.also mark')).toHaveText('Wattarchiv');
  await page.getByRole('searchbox').fill('Hafen');
  await expect(page.getByRole('status')).toContainText('Hafen');
  await expect(hit.locator('.also')).toHaveCount(0);
});

test('the search answers in words when there is nothing, and offers other ways', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/'));
  await page.getByRole('searchbox').fill('xyzzyqwertz');
  await expect(page.getByRole('status')).toHaveText(words.de.search.none.replace('{term}', 'xyzzyqwertz'));
  const help = page.getByRole('region', { name: words.de.search.help });
  await expect(help.getByRole('link', { name: 'Energie' })).toBeVisible();
  await expect(help.getByRole('link', { name: '2026' })).toBeVisible();
  await expect(help.getByRole('heading', { name: words.de.contact })).toBeVisible();
  await page.getByRole('searchbox').fill('Hafen');
  await expect(help).toBeHidden();
});

test('who mistypes a word is asked whether another was meant, and takes it', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/'));
  const box = page.getByRole('searchbox');
  await box.fill('Qasserstoffschute');
  await expect(page.locator('[data-suggestion]')).toHaveText(
    words.de.search.suggestion.replace('{term}', 'Wasserstoffschute'),
  );
  await page.getByRole('button', { name: 'Wasserstoffschute' }).click();
  await expect(box).toHaveValue('Wasserstoffschute');
  await expect(box).toBeFocused();
  await expect(page.locator('.results a').first()).toHaveAttribute('href', /hydrogen-barge/);
  await expect(page.locator('[data-suggestion]')).toBeEmpty();
  await page.goBack();
  await expect(page.locator('[data-suggestion]')).toContainText('Wasserstoffschute');
});

test('when there is much, the next results follow and get the focus', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/?q=Lichterhaven'));
  const results = page.locator('.results li');
  await expect(results).toHaveCount(10);
  await page.getByRole('button', { name: words.de.search.more }).click();
  await expect(results.nth(10).getByRole('link')).toBeFocused();
});

test('the search of a language finds only texts of that language', async ({ page }) => {
  await page.goto(at(sites.fictional, 'en/search/?q=Lichterhaven'));
  await expect(page.locator('.results li').first()).toBeVisible();
  for (const link of await page.locator('.results a').all())
    await expect(link).toHaveAttribute('href', /\/en\//);
});

test('all languages are searched when wished, and foreign texts say so', async ({ page }) => {
  await page.goto(at(sites.real, 'search/'));
  await page.getByRole('searchbox').fill('부산');
  await expect(page.getByRole('status')).toHaveText(words.de.search.none.replace('{term}', '부산'));
  await expect(page.getByText(words.de.search.hint)).toBeVisible();
  await page.getByLabel(words.de.search.everywhere).check();
  await expect(page.getByText(words.de.search.hint)).toBeHidden();
  const hit = page.locator('.results li').first();
  await expect(hit).toContainText(words.de.sourceLanguage('Koreanisch'));
  await expect(hit.getByRole('link')).toHaveAttribute('lang', 'ko');
  await expect(hit.locator('.excerpt')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveURL(/all=1/);
  const language = page.getByRole('combobox', { name: words.de.search.facets.language });
  await page.getByRole('searchbox').fill('Novaled');
  await language.selectOption('en');
  await expect(page.locator('.results li')).toHaveCount(1);
  await expect(page.locator('.results a')).toHaveAttribute('lang', 'en');
  await expect(language).toContainText('Deutsch (1)');
});

test('facets tell how many releases each would leave, and the way back undoes a choice', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  const topic = page.getByLabel(words.de.search.facets.topic);
  const option = topic.locator('option[value=research]');
  await expect(option).toHaveText(/^Forschung \(\d+\)$/);
  const count = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
  const before = await page.getByRole('status').textContent();
  await topic.selectOption('research');
  await expect(page.getByRole('status')).toHaveText(
    words.de.search.resultsMany.replace('{count}', String(count)).replace('{term}', 'Hafen'),
  );
  await expect(page).toHaveURL(/topic=research/);
  // The other topics still tell what they would leave.
  await expect(topic.locator('option[value=energy]')).toHaveText(/\([1-9]\d*\)/);
  await page.getByLabel(words.de.search.facets.year).selectOption('2026');
  await expect(page).toHaveURL(/year=2026/);
  await page.goBack();
  await expect(page).not.toHaveURL(/year/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before ?? '');
  await expect(topic).toHaveValue('');
});

test('no result waits for the counts beside the facets, and none goes when they cannot be had', async ({
  page,
}) => {
  // What they need grows with the archive.
  const held: (() => Promise<void>)[] = [];
  await page.route('**/pagefind/de/filter/**', (route) => {
    held.push(() => route.abort());
  });
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  const results = page.locator('.results li');
  await expect(results).toHaveCount(10);
  await expect(page.getByLabel(words.de.search.sort)).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await Promise.all(held.map((abort) => abort()));
  await expect(page.getByRole('status')).toContainText('Hafen');
  await expect(results).toHaveCount(10);
});

test('the newest comes first when wished; a choice needs no word and can be taken back', async ({ page }) => {
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  await page.getByLabel(words.de.search.sort).selectOption('date');
  await expect(page).toHaveURL(/sort=date/);
  await expect
    .poll(async () => (await page.locator('.results .label').allTextContents())[0])
    .toContain('2026');
  await page.goto(at(sites.fictional, 'search/?kind=statement'));
  await expect(page.locator('.results li')).not.toHaveCount(0);
  await page.getByRole('button', { name: words.de.search.reset }).click();
  await expect(page.locator('.results li')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a word that looks like a tag is text in the results', async ({ page }) => {
  await page.goto(at(sites.fictional, `search/?q=${encodeURIComponent('Forschung Hafen 5')}`));
  const hit = page.locator('.results').getByRole('link', { name: '5 > 4' });
  await expect(hit.first()).toBeVisible();
});

test('the page of an address that leads nowhere searches', async ({ page }) => {
  await page.goto(at(sites.fictional, 'gibt/es/nicht/'));
  await page.getByRole('searchbox', { name: words.en.search.label }).fill('lighthouse');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(sites.fictional, 'en/search/?q=lighthouse'));
  await expect(page.locator('.results li').first()).toBeVisible();
});

test('a search can be followed by its nearest feed, or by a letter that asks for one', async ({ page }) => {
  const follow = page.locator('[data-follow]');
  await page.goto(at(sites.fictional, 'search/'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(follow).toBeHidden();
  await page.getByRole('searchbox').fill('Fähre');
  await expect(follow.getByRole('listitem')).toHaveText([words.de.feeds.main('Deutsch')]);
  await page.goto(at(sites.fictional, 'search/?q=Fähre&place=lichterhaven'));
  await expect(page.getByLabel(words.de.search.facets.place)).toHaveValue('lichterhaven');
  await expect(page.getByRole('status')).toContainText('Fähre');
  const feed = follow.getByRole('link', { name: 'Lichterhaven (Deutsch)' });
  await expect(feed).toHaveAttribute('href', '/places/lichterhaven/rss.xml');
  const letter = await follow.getByRole('link', { name: words.de.searchFollow.request }).getAttribute('href');
  const body = new URL(letter ?? '').searchParams.get('body');
  expect(body).toContain('Fähre · Lichterhaven');
  expect(body).toContain(`${page.url()}\r\n`);
});
