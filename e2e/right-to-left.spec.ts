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

test('its pages stand in the middle, and the day of the last release beside its month', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(at(sites.rtl));
  const { x = 0, width = 0 } = (await page.locator('main').boundingBox()) ?? {};
  expect(x).toBeCloseTo(1280 - x - width);
  expect(x).toBeGreaterThan(0);
  // Read from right to left within “latest …”: day, month, year.
  const edges = await page.locator('.folio time').evaluate((time) => {
    const words = time.firstChild;
    const text = words?.textContent ?? '';
    return ['15', 'ביוני', '2026'].map((part) => {
      const range = document.createRange();
      if (!words) return 0;
      range.setStart(words, text.indexOf(part));
      range.setEnd(words, text.indexOf(part) + part.length);
      return range.getBoundingClientRect().left;
    });
  });
  expect(edges).toEqual([...edges].sort((one, other) => other - one));
});

test('a text in Hebrew begins with its place, at the right', async ({ page }) => {
  await page.goto(release);
  const [line = 0, place = -1] = await page.locator('.dateline').evaluate((dateline) => {
    const words = dateline.firstChild;
    if (!words) return [];
    const range = document.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 1);
    return [dateline.getBoundingClientRect().right, range.getBoundingClientRect().right];
  });
  expect(Math.abs(line - place)).toBeLessThan(2);
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

test('the points of a slug line stand in its middle, each towards the next part', async ({ page }) => {
  await page.goto(release);
  const points = await page.locator('.headline .slug > :not(:last-child)').evaluateAll((parts) =>
    parts.map((part) => {
      const { position, insetInlineEnd, alignContent } = getComputedStyle(part, '::after');
      return [getComputedStyle(part).direction, position, insetInlineEnd, alignContent].join(' ');
    }),
  );
  expect(new Set(points)).toEqual(new Set(['rtl absolute 0px center']));
});

test('the number of releases of a topic follows its name', async ({ page }) => {
  await page.goto(at(sites.rtl));
  const [name, count] = await page
    .locator('.names li:first-child > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
  expect(count).toBeLessThan(name ?? 0);
});

test('an English sentence in a Hebrew page ends with its full stop', async ({ page }) => {
  await page.goto(at(sites.rtl, 'corrections/'));
  const [first = 0, stop = 0, end = 0] = await page
    .getByText('So far nothing had to be corrected.')
    .evaluate((sentence) => {
      const words = sentence.firstChild;
      if (!words) return [];
      const boxAt = (from: number) => {
        const range = document.createRange();
        range.setStart(words, from);
        range.setEnd(words, from + 1);
        return range.getBoundingClientRect();
      };
      const length = words.textContent?.length ?? 0;
      return [boxAt(0).left, boxAt(length - 1).right, sentence.getBoundingClientRect().right];
    });
  expect(stop).toBeGreaterThan(first);
  // It begins where the page does.
  expect(Math.abs(stop - end)).toBeLessThan(2);
});
