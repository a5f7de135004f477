import type { Page } from '@playwright/test';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { picture } from '../newsroom/picture.ts';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { deskFiles } from './content.ts';
import { expect, prose, switchMode, test } from './page.ts';
import { fromOthers } from './pasted/others.ts';
import { fromWord } from './pasted/word.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

/** What is on the clipboard, as the browser hands it to a page. */
type Clipboard = { html?: string; text?: string; png?: string };

async function pasteInto(page: Page, clipboard: Clipboard): Promise<void> {
  await prose(page).click();
  await prose(page).evaluate((text, { html, text: plain, png }: Clipboard) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (plain !== undefined) clipboardData.setData('text/plain', plain);
    if (png !== undefined) {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([bytes], 'image.jpg', { type: 'image/jpeg' }));
    }
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

async function openEmpty(page: Page): Promise<void> {
  await page.goto(`${desk.address}#/collections/releases/new`);
  await prose(page).waitFor();
}

/** The text as it would stand in its file. */
async function written(page: Page): Promise<string> {
  await switchMode(page);
  return page.getByRole('textbox', { name: [deskWords.body].flat()[0] ?? '', exact: true }).inputValue();
}

test('a release from Word keeps its structure, and a line says what was left out', async ({ page }) => {
  await openEmpty(page);
  await pasteInto(page, fromWord);
  const below = page.getByRole('status').filter({ hasText: 'Nicht übernommen' });
  for (const what of fromWord.left) await expect(below).toContainText(what);
  expect(await written(page)).toBe(fromWord.written);
});

test('what other programs and plain texts bring is written as it was meant', async ({ page }) => {
  await openEmpty(page);
  for (const [program, { written: wanted, ...clipboard }] of Object.entries(fromOthers)) {
    await prose(page).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await pasteInto(page, clipboard);
    expect.soft(await written(page), program).toBe(wanted);
    await page.getByRole('button', { name: deskWords.prose.source.hide, exact: true }).click();
  }
});

test('a second note gets a number of its own, and what is pasted can be undone', async ({ page }) => {
  await openEmpty(page);
  await pasteInto(page, fromOthers['LibreOffice'] ?? {});
  await prose(page).locator('> p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pasteInto(page, { html: fromOthers['LibreOffice']?.html ?? '' });
  const twice = await written(page);
  expect(twice).toContain('Steg[^2]');
  expect(twice.endsWith('[^1]: Die Note.\n[^2]: Die Note.')).toBe(true);
});

test('a pasted picture becomes a figure that asks for what it shows', async ({ page }) => {
  await openEmpty(page);
  await pasteInto(page, { png: (await picture('steg')).toString('base64') });
  const figure = prose(page).getByRole('group', { name: deskWords.components['Figure'] ?? '', exact: true });
  await expect(figure.locator('img')).toBeVisible();
  await expect(figure.locator('textarea').first()).toBeFocused();
  await expect(page.getByText(deskWords.prose.paste.describe)).toBeVisible();
});
