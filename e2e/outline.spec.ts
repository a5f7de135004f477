import { expect, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';
import { at, words } from './words.ts';

/** The landmarks of a page with their names, in the order in which a screen reader meets them. */
const landmarks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, nav, main, aside, footer, section, [role=search], [role=note]')]
      .filter((element) => !element.closest('article') || element.matches('nav, aside, section'))
      .flatMap((element) => {
        const labelled = element.getAttribute('aria-labelledby');
        const name =
          element.getAttribute('aria-label') ??
          (labelled ? document.getElementById(labelled)?.textContent.trim() : undefined);
        const isLandmark = !element.matches('section') || name;
        if (!isLandmark || element.matches('main header')) return [];
        const role = element.getAttribute('role') ?? element.localName;
        return [name ? `${role}: ${name}` : role];
      }),
  );

/** The headings as a screen reader lists them: level and text. */
const headings = async (page: Page) => {
  const all = await page.getByRole('heading').all();
  return Promise.all(
    all.map(
      async (heading) =>
        `${await heading.evaluate(({ localName }) => localName)} ${await heading.innerText()}`,
    ),
  );
};
/** A page's headings begin with one of the first level and skip none on the way down. */
function expectLevels(outline: readonly string[]): void {
  const levels = outline.map((heading) => Number(heading[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
}

const { de } = words;
const frame = [
  `aside: ${de.notice}`,
  'header',
  `nav: ${de.navigation.main}`,
  `nav: ${de.navigation.languages}`,
  'main',
];
const footer = ['footer', `nav: ${de.navigation.footer}`];

test('the outline of the front page', async ({ page }) => {
  await page.goto(at(sites.real));
  expect(await landmarks(page)).toEqual([
    ...frame,
    `section: ${de.latest}`,
    `section: ${de.further}`,
    `section: ${de.topics}`,
    `section: ${de.contactThen}`,
    `section: ${de.follow.title}`,
    ...footer,
  ]);
  expectLevels(await headings(page));
});

test('the outline of a release', async ({ page }) => {
  await page.goto(at(sites.real, '2019/09/busan-delegation/'));
  expect(await landmarks(page)).toEqual([
    ...frame,
    `nav: ${de.navigation.breadcrumb}`,
    `section: ${de.events}`,
    `aside: ${de.besides}`,
    `section: ${de.contactThen}`,
    `section: ${de.newsdesk.title}`,
    `section: ${de.share.title}`,
    `nav: ${de.neighbours}`,
    `section: ${de.related}`,
    ...footer,
  ]);
  const outline = await headings(page);
  expectLevels(outline);
  expect(outline.slice(0, 2)).toEqual([
    'h1 Wirtschaftsdelegation aus Busan zu Gast bei Silicon Saxony in Dresden',
    'h2 Handelsstreit lenkt den Blick nach Deutschland',
  ]);
});

test('the outline of the search page', async ({ page }) => {
  await page.goto(at(sites.real, 'search/'));
  const found = await landmarks(page);
  expect(found.slice(0, frame.length)).toEqual(frame);
  expect(found.some((landmark) => landmark.startsWith('search'))).toBe(true);
  expectLevels(await headings(page));
});
