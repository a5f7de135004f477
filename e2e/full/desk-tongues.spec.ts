import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deskViewsIn } from '../../src/i18n/desk-views.ts';
import { deskLanguages, deskWordsIn } from '../../src/i18n/desk-words.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, german, steg } from '../desk/content.ts';
import { expect, test, viewport } from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** Every text of a tree of words that says something on its own. */
const textsIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : words && typeof words === 'object'
      ? Object.values(words).flatMap(textsIn)
      : [];

/** What the forms and what stands around them say in a language. */
const saidIn = (language: string): Set<string> =>
  new Set(textsIn([deskWordsIn(language), deskViewsIn(language)]).map((text) => text.trim()));

/** The lines of the page that our words say in another language and not in this one. */
async function foreignLines(page: Page, language: string): Promise<string[]> {
  const own = saidIn(language);
  const others = deskLanguages.filter((other) => other !== language).map(saidIn);
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
  // The signs of buttons are the names of icons in a typeface.
  const icons = new Set(await page.locator('.material-symbols-outlined, .prose-icon').allInnerTexts());
  return lines.filter(
    (line) => !icons.has(line) && !own.has(line) && others.some((other) => other.has(line)),
  );
}

for (const language of ['fr', 'ko']) {
  test(`the desk lists, edits and saves in its own words alone (${language})`, async ({ browser }) => {
    const file = new URL(`../../node_modules/@sveltia/cms/locales/${language}.json`, import.meta.url);
    const cms = JSON.parse(readFileSync(file, 'utf8')) as { save: string };
    const words = deskWordsIn(language);
    const labelOf = (path: string) => [words.fields[path] ?? ''].flat()[0] ?? '';
    const page = await browser.newPage({ locale: language, viewport });
    await page.goto(`${desk.address}#/collections/releases`);
    const row = page.getByRole('row').filter({ hasText: german.title });
    await expect(row).toContainText(deskViewsIn(language).states.published);
    expect.soft(await foreignLines(page, language)).toEqual([]);

    await page.goto(`${new URL(page.url()).origin}/admin/#/collections/releases/entries/${steg}/index`);
    await page.locator('[contenteditable=true]').first().waitFor();
    const title = page.getByRole('textbox', { name: labelOf('releases.title'), exact: true }).first();
    await expect(title).toHaveValue(/./);
    for (const group of Object.values(words.form.groups.releases))
      await expect(page.getByRole('heading', { name: group, exact: true }).first()).toBeAttached();
    expect.soft(await foreignLines(page, language)).toEqual([]);

    const before = desk.commits();
    const fresh = `${german.title} (${language})`;
    await title.fill(fresh);
    await page.getByRole('button', { name: cms.save, exact: true }).click();
    const { title: asks, save } = deskViewsIn(language).published;
    const question = page.getByRole('dialog', { name: asks, exact: true });
    await question.getByRole('radio').last().check();
    await question.getByRole('button', { name: save, exact: true }).click();
    await expect.poll(() => desk.commits()).toBe(before + 1);
    expect(desk.git('show', '--format=%s', '--unified=0', 'HEAD')).toContain(`+title: ${fresh}`);
    expect(desk.git('show', '--format=', '--name-only', 'HEAD')).toBe(`${folderOf(steg)}/index.de.mdx`);
    await page.close();
  });
}
