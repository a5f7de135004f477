import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { markdownIn } from '../../src/desk/text/mdx.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, hard, hardBody, steg } from '../desk/content.ts';
import { at, boxAt, tall } from '../desk/lists.ts';
import { box, expect, openRelease, prose, save, switchMode, test } from '../desk/page.ts';

test.describe.configure({ mode: 'serial' });

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

const commits = () => desk.commits();
const fileOf = (name: string) => `${folderOf(name)}/index.de.mdx`;
const bodyOf = (name: string) =>
  readFileSync(join(desk.folder, fileOf(name)), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .trim();

/** The lines that the last commit has changed. */
const changedLines = () =>
  desk
    .git('show', '--format=', '--unified=0', 'HEAD')
    .split('\n')
    .filter((line) => /^[-+](?!--|\+\+)/.test(line));

/** What the blocks of a text say, without their places. */
const blocksOf = (body: string) =>
  markdownIn(body).children.map((block) =>
    JSON.stringify(block, (key, value: unknown) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
  );

test('another title is a commit of one line, however hard the text is', async ({ page }) => {
  for (const [name, from, to] of [
    [steg, 'Ein neuer Steg für die kleinen Boote', 'Ein neuer Steg für alle kleinen Boote'],
    [hard, 'Die harte Probe für den neuen Steg', 'Die härteste Probe für den neuen Steg'],
  ] as const) {
    await openRelease(page, desk.address, name);
    await box(page, 'releases.title').fill(to);
    await save(page, commits);
    expect(changedLines()).toEqual([`-title: ${from}`, `+title: ${to}`]);
    expect(desk.git('status', '--porcelain')).toBe('');
  }
});

test('a text that is only looked at as it is written keeps every byte', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await switchMode(page);
  await expect(box(page, 'releases.title')).toHaveValue('Die härteste Probe für den neuen Steg');
  await box(page, 'releases.title').fill('Die allerhärteste Probe für den neuen Steg');
  await save(page, commits);
  expect(changedLines()).toHaveLength(2);
  expect(bodyOf(hard)).toBe(hardBody);
});

test('a word more in one paragraph leaves all others as they are', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await prose(page).getByText('Auf Deutsch').first().click();
  await page.keyboard.type('Neu: 새로운!');
  await save(page, commits);
  const [before, after] = [blocksOf(hardBody), blocksOf(bodyOf(hard))];
  const others = (blocks: string[]) => blocks.filter((block) => !block.includes('Auf Deutsch'));
  expect(after).toHaveLength(before.length);
  expect(others(after)).toEqual(others(before));
  expect(bodyOf(hard).replace('Neu: 새로운!', '')).toBe(hardBody);
  expect(changedLines()).toHaveLength(2);
});

test('a comment, a table and a component can be seen in the text, and nothing is read as words', async ({
  page,
}) => {
  await openRelease(page, desk.address, hard);
  for (const sign of [
    deskWords.prose.box.comment,
    'Schiffe',
    deskWords.prose.box.linkTarget,
    'Galerie',
    'Faktenkasten',
  ])
    await expect(prose(page).getByText(sign).first()).toBeVisible();
  // The table in the preview.
  const preview = page.getByRole('document', { name: /Inhaltsvorschau/ });
  await expect(preview.getByRole('cell', { name: '2025' })).toBeVisible();
});

test('a release in three languages is withdrawn with one tick, and each language gives its reason', async ({
  page,
}) => {
  await page.setViewportSize(tall);
  await openRelease(page, desk.address, steg);
  await at(page, 'withdrawn').getByRole('checkbox').first().check();
  await at(page, 'withdrawn.at').locator('input').first().fill('2026-07-15T12:00');
  await at(page, 'withdrawn.replacement').getByText('Die harte Probe').click();
  const reasons = {
    de: 'Der Steg wird nicht gebaut.',
    en: 'Nobody will build it.',
    ko: '부두를 짓지 않습니다.',
  };
  await boxAt(page, 'withdrawn.reason').fill(reasons.de);
  for (const [name, language] of [
    ['Englisch', 'en'],
    ['Koreanisch', 'ko'],
  ] as const) {
    await page
      .getByRole('radio', { name: new RegExp(`^${name}`) })
      .last()
      .click();
    const pane = page.locator(`.pane[data-mode=edit][data-locale=${language}]`);
    await expect(pane.locator('[data-key-path=withdrawn]').getByRole('checkbox').first()).toBeDisabled();
    await pane.locator('[data-key-path="withdrawn.reason"]').getByRole('textbox').fill(reasons[language]);
  }
  await save(page, () => desk.commits());
  for (const [language, reason] of Object.entries(reasons))
    expect(readFileSync(join(desk.folder, folderOf(steg), `index.${language}.mdx`), 'utf8')).toContain(
      `withdrawn:\n  at: 2026-07-15T12:00:00+02:00\n  reason: ${reason}\n  replacement: ${hard}\n`,
    );
});
