import type axe from 'axe-core';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { bringAxe } from '../axe.ts';
import { bodyIn, group, heard, lightFiles, plain, toEnd } from './boxes.ts';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { hard, hardBody } from './content.ts';
import { box, expect, insert, openRelease, prose, save, saveButton, test } from './page.ts';

// One desk for all, one after the other: each commits.
test.describe.configure({ mode: 'serial' });

const { prose: words, components } = deskWords;
let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await lightFiles());
});
test.afterAll(() => desk.stop());

const bodyOf = (name: string) => bodyIn(desk.folder, name);

test('one word is one line of the commit, and what is undone was never there', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await prose(page).getByText('Auf Deutsch').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Heute.');
  await expect(saveButton(page)).toBeEnabled();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(saveButton(page)).toBeDisabled();
  await page.keyboard.type(' Heute.');
  await save(page, () => desk.commits());
  expect(bodyOf(hard).replace(' Heute.', '')).toBe(hardBody);
});

test('what is typed is what the file says', async ({ page }) => {
  await openRelease(page, desk.address, plain);
  await toEnd(page);
  for (const line of [
    '*Stern* {x} <b> # nein',
    '# Raute',
    '+ Plus',
    '1986. Ein Jahr',
    '5*3 und snake_case',
  ]) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('Siehe https://example.org/a_b und -- so ...');
  await save(page, () => desk.commits());
  expect(bodyOf(plain)).toBe(
    [
      'Der Anfang.',
      '\\*Stern\\* \\{x} \\<b> # nein',
      '\\# Raute',
      '\\+ Plus',
      '1986\\. Ein Jahr',
      '5\\*3 und snake_case',
      'Siehe https://example.org/a_b und – so …',
    ].join('\n\n'),
  );
});

test('a dialog outlives the form that a narrow window draws anew, and its answer goes into the text', async ({
  page,
}) => {
  await openRelease(page, desk.address, heard);
  await prose(page).getByText('Der Anfang.').click();
  // The editor takes a cursor that is at the start right after the focus came for a fault of the browser, and puts it back:
  // https://github.com/ProseMirror/prosemirror-view/blob/master/src/domobserver.ts
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('button', { name: words.marks.link, exact: true }).click();
  await page.keyboard.type('https://example.org/steg');
  await page.setViewportSize({ width: 700, height: 2400 });
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('https://example.org/steg');
  await page.keyboard.press('Enter');
  await expect(prose(page).getByRole('link', { name: 'Der Anfang.' })).toBeVisible();
  await expect(page.locator('.prose-left')).toHaveCount(0);
});

test('a fault is underlined while somebody types, and the list leads to it', async ({ page }) => {
  await openRelease(page, desk.address, plain);
  await toEnd(page);
  await insert(page, components['FactBox'] ?? '');
  const list = page.getByRole('list', { name: words.faults.label });
  // Nobody has had the time to fill in a new box. It is judged when somebody leaves it.
  await expect(group(page, 'FactBox').last()).not.toHaveClass(/prose-fault-block/);
  await prose(page).getByText('Der Anfang.').click();
  await expect(list).toContainText('Das Feld „Titel“ ist leer');
  await expect(group(page, 'FactBox').last()).toHaveClass(/prose-fault-block/);
  await list.getByRole('button', { name: /Titel/ }).click();
  await expect(group(page, 'FactBox').last().getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Zahlen');
  await group(page, 'FactBox').last().locator('p').click();
  await page.keyboard.type('Text.');
  await expect(list.getByText('leer')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the editor (${colorScheme})`, async ({ browser }) => {
    const page = await browser.newPage({
      colorScheme,
      locale: 'de-DE',
      viewport: { width: 390, height: 3000 },
    });
    await bringAxe(page);
    await page.goto(desk.address);
    await page.goto(`${desk.address}#/collections/releases/entries/${hard}/index`);
    await prose(page).waitFor();
    await expect(box(page, 'releases.title')).not.toHaveValue('');
    const editor = page.locator('.prose-editor');
    await expect(editor.getByText('Linkziel')).toBeVisible();
    await page.getByRole('button', { name: words.insert.label, exact: true }).click();
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.prose-editor');
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    const { width, wide } = await editor.evaluate((dom) => ({
      width: dom.clientWidth,
      wide: dom.scrollWidth,
    }));
    expect(wide).toBeLessThanOrEqual(width);
    expect(width).toBeGreaterThan(320);
    await page.close();
  });

test('Korean that is composed stays whole', async ({ page, context }) => {
  await openRelease(page, desk.address, plain);
  await prose(page).getByText('Der Anfang.').click();
  await page.keyboard.press('End');
  const session = await context.newCDPSession(page);
  for (const text of ['ㅎ', '하', '한'])
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '한' });
  await session.send('Input.insertText', { text: '국' });
  await expect(prose(page).locator('> p').first()).toHaveText('Der Anfang.한국');
});
