import { expect, type Locator, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

/*
 * What journalists and readers come for, counted in clicks, and where they find it. A window of 1,440 by 900 pixels, as
 * most desks have; telephones have 390 by 844.
 */

const { de } = words;
const site = sites.fictional;

test.use({ viewport: { width: 1440, height: 900 } });

/** Clicks, each of them counted. */
function counted() {
  let clicks = 0;
  return {
    clicks: () => clicks,
    click: async (what: Locator) => {
      clicks += 1;
      await what.click();
    },
  };
}

/** The distance of an element from the top of its page, in pixels. */
const place = async (what: Locator): Promise<number> =>
  what.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: de.navigation.main }).getByRole('link', { name, exact: true });

test('call the right person about a topic: two clicks, above the fold', async ({ page }) => {
  const { click, clicks } = counted();
  await page.goto(at(site));
  await click(menu(page, de.topics));
  await click(page.getByRole('main').getByRole('link', { name: 'Energie', exact: true }));
  const call = page.getByRole('main').locator('a[href^="tel:"]').first();
  await expect(page.getByRole('main').getByText('Fiete Flutwelle').first()).toBeVisible();
  expect(await place(call)).toBeLessThan(900);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test('call anybody of the press office: one click, above the fold', async ({ page }) => {
  const { click, clicks } = counted();
  await page.goto(at(site));
  await click(menu(page, de.contacts.title));
  await expect(menu(page, de.contacts.title)).toHaveAttribute('aria-current', 'page');
  expect(await place(page.getByRole('main').locator('a[href^="tel:"]').first())).toBeLessThan(900);
  expect(clicks()).toBe(1);
});

test('a printable picture of last month: three clicks, and rows say which release has one', async ({
  page,
}) => {
  const { click, clicks } = counted();
  await page.goto(at(site, 'archive/'));
  await click(page.getByRole('navigation', { name: de.byMonth }).getByRole('link', { name: 'Juni' }).first());
  const row = page
    .getByRole('article')
    .filter({ hasText: de.slugLine.pictures(1) })
    .first();
  await click(row.getByRole('link'));
  const picture = page.locator('figcaption a[download]').first();
  await expect(picture).toHaveText(de.picture.download('JPEG', 1200, 675, 10, 6));
  const [download] = await Promise.all([page.waitForEvent('download'), click(picture)]);
  expect(download.suggestedFilename()).toMatch(/\.jpg$/);
  expect(clicks()).toBeLessThanOrEqual(3);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a printable picture with its credit, of a release of last month: three clicks', async ({
      page,
    }) => {
      const { click, clicks } = counted();
      await page.goto(at(site));
      await click(menu(page, de.pictures.title));
      await expect(menu(page, de.pictures.title)).toHaveAttribute('aria-current', 'page');
      const shown = page.getByRole('main').getByRole('figure').filter({ hasText: 'Juni 2026' }).first();
      await click(shown.getByRole('link').first());
      await expect(page.locator('figcaption .credit')).toContainText('Grafik: Hafenverbund Nordlicht');
      await expect(page.getByText(de.pictures.printable(10, 6))).toBeVisible();
      const take = page.getByRole('link', { name: de.pictures.take });
      const [download] = await Promise.all([page.waitForEvent('download'), click(take)]);
      expect(download.suggestedFilename()).toMatch(/\.jpg$/);
      expect(clicks()).toBeLessThanOrEqual(3);
    });

    test('the right person for a topic, with a number to call: two clicks', async ({ page }) => {
      const { click, clicks } = counted();
      await page.goto(at(site));
      await click(menu(page, de.people.title));
      const filter = page.getByRole('navigation', { name: de.people.filter });
      await click(filter.getByRole('link', { name: 'Energie', exact: true }));
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: 'Fiete Flutwelle' })).toBeVisible();
      await expect(main.locator('.people a[href^="tel:"]')).toBeVisible();
      // She has left.
      await expect(main.getByText('Wiebke Wellental')).toHaveCount(0);
      expect(clicks()).toBeLessThanOrEqual(2);
    });

    test('the pictures of a topic and of a year: links, not a script', async ({ page }) => {
      await page.goto(at(site, 'pictures/'));
      const filter = page.getByRole('navigation', { name: de.pictures.filter });
      await filter.getByText(de.pictures.byYear).click();
      await filter.getByRole('link', { name: '2024' }).click();
      const days = await page.getByRole('main').getByRole('figure').locator('time').allTextContents();
      expect(days.length).toBeGreaterThan(0);
      expect(days.filter((day) => !day.endsWith('2024'))).toEqual([]);
    });
  });

test('the caption of a picture is copied with its credit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(site, 'pictures/'));
  await page.getByRole('main').getByRole('figure').first().getByRole('link').first().click();
  await page.getByRole('button', { name: de.pictures.copyCaption }).click();
  await expect(page.getByText(de.newsdesk.copied).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\(Grafik: Hafenverbund Nordlicht\)$/,
  );
});

test('was it corrected? Every list says so without a click', async ({ page }) => {
  await page.goto(at(site));
  const corrections = page.locator('.folio').getByRole('link').last();
  await expect(corrections).toHaveText(/^\d+ Korrekturen$/);
  expect(await place(corrections)).toBeLessThan(300);
  for (const path of ['2026/06/', 'archive/']) {
    await page.goto(at(site, path));
    const row = page.getByRole('article').filter({ hasText: 'Nassbagger' });
    await expect(row.locator('mark')).toHaveText(de.slugLine.short.corrected);
  }
  await page.goto(at(site, 'search/?q=Nassbagger'));
  await expect(page.locator('.results .label mark').first()).toHaveText(de.slugLine.short.corrected);
});

test('a release has its contact, its kit and its first words on the first screen', async ({ page }) => {
  await page.goto(at(site, '2026/07/hydrogen-barge/'));
  const call = page.locator('article aside a[href^="tel:"]').first();
  const kit = page.getByRole('link', { name: /^Pressemappe \(/ });
  for (const what of [call, kit]) expect(await place(what)).toBeLessThan(650);
  const text = page.locator('.prose > p').first();
  expect(await text.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(870);
});

test('the slug line leads to corrections, pictures, kit and contact', async ({ page }) => {
  await page.goto(at(site, '2026/06/dredger-numbers/'));
  const line = page.locator('.headline .slug');
  for (const link of await line.getByRole('link').all()) {
    const href = (await link.getAttribute('href')) ?? '';
    if (href.startsWith('#')) await expect(page.locator(href)).toHaveCount(1);
  }
  await line.getByRole('link', { name: /^Korrigiert am/ }).click();
  await expect(page.locator('#correction-1')).toBeInViewport();
});

test('one topic by feed: three clicks to its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { click, clicks } = counted();
  await page.goto(at(site));
  await click(menu(page, de.topics));
  await click(page.getByRole('main').getByRole('link', { name: 'Energie', exact: true }));
  await click(page.getByRole('button', { name: de.follow.copy }));
  await expect(page.getByText(de.feeds.copied).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/topics\/energy\/rss\.xml$/);
  expect(clicks()).toBe(3);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the front page is half as long, and everything after the lead is a row', async ({ page }) => {
    await page.goto(at(site));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2740);
    await expect(page.locator('.brief, .card')).not.toHaveCount(0);
  });

  test('the name of the newsroom takes two lines', async ({ page }) => {
    await page.goto(at(site));
    const lines = await page.locator('.masthead .name span').evaluate((name) => {
      const { height } = name.getBoundingClientRect();
      return height / parseFloat(getComputedStyle(name).lineHeight);
    });
    expect(lines).toBeCloseTo(2, 0);
  });

  test('the number of the press office is as high as a finger', async ({ page }) => {
    await page.goto(at(site, '2026/07/hydrogen-barge/'));
    await page.locator('.headline .slug').getByRole('link', { name: de.slugLine.contact }).click();
    const box = await page.locator('article aside a[href^="tel:"]').first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await expect(page.locator('article aside a[href^="tel:"]').first()).toBeInViewport();
  });

  test('with text twice as large, news begin on the first screen and a half', async ({ page }) => {
    for (const [path, first] of [
      ['', '.lead .title'],
      ['2026/07/hydrogen-barge/', '.headline h1'],
    ] as const) {
      await page.goto(at(site, path));
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const top = await page.locator(first).evaluate((element) => element.getBoundingClientRect().top);
      expect(top, path).toBeLessThan(844);
    }
  });

  test('with text twice as large nothing scrolls sideways, and pictures leave the width to the titles', async ({
    page,
  }) => {
    for (const path of ['2026/07/hydrogen-barge/', 'calendar/', 'archive/', '']) {
      await page.goto(at(site, path));
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      // A telephone’s `innerWidth` grows with what sticks out.
      const root = page.locator('html');
      const beyond = await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(beyond, path).toBe(0);
    }
    const [words, picture] = await page
      .locator('.brief:has(img) :is(.words, img)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
    expect(words).toBeGreaterThan(2 * (picture ?? Infinity));
  });
});
