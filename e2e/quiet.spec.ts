import { expect, type Page, test } from '@playwright/test';
import { bringAxe, looks, violations } from './axe.ts';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

/** One page of every kind, of the fictional newsroom. */
const kinds = {
  front: '',
  'front in Korean': 'ko/',
  archive: 'archive/',
  'release with every component': '2026/07/all-components/',
  'release in another language': 'en/2026/07/all-components/',
  'corrected release': '2026/06/dredger-numbers/',
  versions: '2026/06/lighthouse-lamp/versions/',
  'withdrawn release': '2026/05/harbour-festival/',
  'old release in Korean': 'ko/2024/02/crane-jubilee/',
  year: '2025/',
  month: 'en/2026/07/',
  topics: 'topics/',
  feeds: 'feeds/',
  corrections: 'corrections/',
  contact: 'contact/',
  facts: 'facts/',
  verify: 'verify/',
  'verify in Korean': 'ko/verify/',
  cite: '2026/07/training-places/cite/',
  calendar: 'calendar/',
  topic: 'topics/energy/',
  organisation: 'organisations/hafenverbund-nordlicht/',
  person: 'people/lina-leuchtfeuer/',
  pictures: 'pictures/',
  'pictures of a topic': 'en/pictures/topics/energy/',
  logos: 'pictures/logos/',
  places: 'en/places/',
  place: 'places/lichterhaven/',
  portraits: 'en/pictures/portraits/',
  people: 'people/',
  'people of a language': 'people/languages/en/',
  'people on a topic': 'ko/topics/energy/people/',
  'person with quotations': 'people/fiete-flutwelle/',
  search: 'search/?q=Hafen',
  'standing page': 'impressum/',
  'not found': 'nirgends/',
};

/** Everything a page does that it should not: other hosts, errors in the console, cookies. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:') && !request.url().startsWith('blob:'))
      seen.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    const isNotFound = /404 \(Not Found\)/.test(message.text());
    if ((message.type() === 'error' || message.type() === 'warning') && !isNotFound)
      seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`quiet and accessible: ${kind}`, async ({ page, context }) => {
    const seen = watch(page);
    await bringAxe(page);
    await page.goto(at(sites.fictional, path));
    for (const [colorScheme, width] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(seen).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('a video asks nothing of its host before the click, and then loads from it', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/youtube|vimeo/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '<title>Video</title>', contentType: 'text/html' });
  });
  await page.goto(at(sites.fictional, '2026/07/all-components/'), { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: words.de.video.play }).click();
  await expect(page.locator('iframe')).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(at(sites.fictional));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.de.skipToContent })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
