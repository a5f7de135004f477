import { expect, type Page } from '@playwright/test';
import type { Site } from '../sites.ts';
import { at, type Language, prefix, words } from '../words.ts';

/** The slugs of the first three results, as a reader gets them who types the query. */
export async function firstThree(page: Page, language: Language, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  const { none, resultsOne, resultsMany } = words[language].search;
  const answers = [none, resultsOne, resultsMany].map((answer) =>
    RegExp.escape(answer.replace('{term}', query)).replace(RegExp.escape('{count}'), '\\d+'),
  );
  await expect(page.getByRole('status')).toHaveText(new RegExp(answers.join('|')));
  const links = await page
    .locator('.results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return links.slice(0, 3).map((href) => href?.split('/').at(-2) ?? '');
}

/** Opens the search page of a site in a language. */
export const openSearch = (page: Page, site: Site, language: Language) =>
  page.goto(at(site, `${prefix(language)}search/`));

/** Whether a slug is the one that a query wants; `*` stands for any end. */
export const isRight = (slug: string, wanted: string): boolean =>
  wanted.endsWith('*') ? slug.startsWith(wanted.slice(0, -1)) : slug === wanted;
