import { expect, test } from '@playwright/test';
import { firstThree, isRight, openSearch } from '../search/first-three.ts';
import { mustFind, type Query } from '../search/must-find.ts';
import { mistyped, mustNotFind } from '../search/must-not-find.ts';
import { sites } from '../sites.ts';
import { languages } from '../words.ts';

for (const language of languages) {
  test(`readers of ${language} find what they look for among the first three`, async ({ page }) => {
    const ranks: (Query & { rank: number })[] = [];
    for (const site of ['real', 'large'] as const) {
      await openSearch(page, sites[site], language);
      for (const query of mustFind.filter((one) => one.site === site && one.language === language)) {
        const slugs = await firstThree(page, language, query.query);
        ranks.push({ ...query, rank: slugs.findIndex((slug) => isRight(slug, query.slug)) + 1 });
      }
    }
    const told = [...new Set(ranks.map((one) => one.of))].map((of) =>
      line(
        of,
        ranks.filter((one) => one.of === of),
      ),
    );
    const missed = ranks.filter(({ rank }) => !rank).map(({ query }) => query);
    console.log([line(`${language}, all`, ranks), ...told, `missed: ${missed.join(', ') || '–'}`].join('\n'));
    expect(recall(ranks), `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
  });

  test(`readers of ${language} are not given what they do not look for`, async ({ page }) => {
    await openSearch(page, sites.large, language);
    const found: string[] = [];
    for (const query of mustNotFind[language]) {
      const slugs = await firstThree(page, language, query);
      if (slugs.length) found.push(`${query} → ${slugs.join(', ')}`);
    }
    expect(found).toEqual([]);
  });
}

test('a word with one wrong letter is found, or suggested wherever the letter stands', async ({ page }) => {
  await openSearch(page, sites.large, 'de');
  const found = { start: 0, middle: 0, end: 0 };
  for (const { query, slug, where } of mistyped) {
    let slugs = await firstThree(page, 'de', query);
    if (!slugs.length) {
      const suggested = page.locator('[data-suggestion] button');
      await expect(suggested, query).toBeVisible();
      slugs = await firstThree(page, 'de', (await suggested.textContent()) ?? '');
    }
    if (slugs.includes(slug)) found[where] += 1;
  }
  console.log(`one wrong letter, of four each: ${JSON.stringify(found)}`);
  expect(found).toEqual({ start: 4, middle: 4, end: 4 });
});

type Ranked = readonly { rank: number }[];
const recall = (ranks: Ranked) => ranks.filter(({ rank }) => rank).length / ranks.length;
const meanReciprocalRank = (ranks: Ranked) =>
  ranks.reduce((sum, { rank }) => sum + (rank && 1 / rank), 0) / ranks.length;
const line = (name: string, ranks: Ranked) =>
  `${name.padEnd(10)} recall@3 ${recall(ranks).toFixed(2)}  MRR ${meanReciprocalRank(ranks).toFixed(2)}  (${ranks.length} queries)`;
