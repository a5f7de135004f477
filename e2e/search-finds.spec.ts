import { expect, test } from '@playwright/test';
import { firstThree, isRight, openSearch } from './search/first-three.ts';
import { mustFind } from './search/must-find.ts';
import { mustNotFind } from './search/must-not-find.ts';
import { sites } from './sites.ts';
import { languages } from './words.ts';

/* Some of each class; how good the search is among many releases is measured in full/search-quality.spec.ts. */
for (const language of languages) {
  const ofLanguage = mustFind.filter((one) => one.language === language);

  test(`readers of ${language} find the visit from Busan first or second, whatever they call it`, async ({
    page,
  }) => {
    await openSearch(page, sites.real, language);
    for (const { query, slug } of ofLanguage.filter(({ site }) => site === 'real'))
      expect((await firstThree(page, language, query)).slice(0, 2), query).toContain(slug);
  });

  test(`readers of ${language} find words of every class, and nothing for words that stand nowhere`, async ({
    page,
  }) => {
    await openSearch(page, sites.fictional, language);
    const classes = Map.groupBy(
      ofLanguage.filter(({ site }) => site === 'large'),
      (one) => one.of,
    );
    for (const { query, slug, of } of [...classes.values()].flatMap((queries) => queries.slice(0, 2)))
      expect(
        (await firstThree(page, language, query)).some((found) => isRight(found, slug)),
        `${of}: ${query}`,
      ).toBe(true);
    for (const query of mustNotFind[language].slice(0, 5))
      expect(await firstThree(page, language, query), query).toEqual([]);
  });
}
