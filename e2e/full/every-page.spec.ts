import { expect, test } from '@playwright/test';
import { bringAxe, violations } from '../axe.ts';
import { elements, pages } from '../shipped/files.ts';
import { sites } from '../sites.ts';
import { at } from '../words.ts';

/** How many pages one test looks at: few enough to share the work, many enough to start few browsers. */
const portion = 40;

for (const site of [sites.real, sites.fictional, sites.rtl]) {
  const paths = [...pages(site.out)]
    // A former address leads elsewhere before anybody can look.
    .filter(
      ([, tree]) => !elements(tree, ({ properties }) => String(properties['httpEquiv']) === 'refresh').length,
    )
    .map(([name]) => name.replace(/index\.html$/, ''))
    // What the CMS does in the desk is listed exactly in desk-axe.spec.ts.
    .filter((path) => path !== 'admin/');
  for (let first = 0; first < paths.length; first += portion) {
    test(`accessible: pages ${first + 1} to ${Math.min(first + portion, paths.length)} of “${site.name}”`, async ({
      page,
    }) => {
      await bringAxe(page);
      for (const path of paths.slice(first, first + portion)) {
        await page.goto(at(site, path), { waitUntil: 'load' });
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [1280, 320]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            expect(await violations(page), `${path}, ${colorScheme}, ${width} px`).toEqual([]);
            const isWithin = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
            expect(isWithin, `${path} fits into ${width} px`).toBe(true);
          }
        }
      }
    });
  }
}
