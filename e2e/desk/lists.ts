import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** High enough for a whole form: an item out of sight has no fields yet. */
export const tall = { width: 1280, height: 8000 };

/** The form of a value, by its key: `links`, `links.0.label`. The preview, which names them too, comes after it. */
export const at = (page: Page, key: string): Locator => page.locator(`[data-key-path="${key}"]`).first();

/** The box in which a value is typed. */
export const boxAt = (page: Page, key: string): Locator => at(page, key).getByRole('textbox').first();

/** The items of a list; those of a list within an item are its own. */
export const itemsOf = (page: Page, key: string): Locator =>
  at(page, key).locator('.item-list').first().locator('> .item-wrapper > .item');

/** The button that opens and closes an item. */
const fold = (item: Locator): Locator => item.getByRole('button', { name: /^(?:Auf|Zu)klappen$/ }).first();

/** Does something to a list, and waits until it has so many items more. */
async function counted(page: Page, key: string, more: number, act: (items: Locator) => Promise<void>) {
  const items = itemsOf(page, key);
  const count = await items.count();
  await act(items);
  await expect(items).toHaveCount(count + more);
}

/** Puts a new item at the end of a list. */
export const add = (page: Page, key: string): Promise<void> =>
  counted(page, key, 1, () =>
    at(page, key)
      .getByRole('button', { name: /hinzufügen$/ })
      .last()
      .click(),
  );

/** Removes an item of a list. */
export const remove = (page: Page, key: string, place: number): Promise<void> =>
  counted(page, key, -1, (items) =>
    items.nth(place).getByRole('button', { name: 'Entfernen', exact: true }).first().click(),
  );

/** Puts an item once more behind itself. */
export const duplicate = (page: Page, key: string, place: number): Promise<void> =>
  counted(page, key, 1, async (items) => {
    await items.nth(place).getByRole('button', { name: 'Optionen des Listeneintrags' }).first().click();
    await page.getByRole('menuitem', { name: 'Duplizieren' }).click();
  });

/**
 * Puts an item one place further up or down, as the keyboard does it. The key goes to the handle and not to what has
 * the focus: the CMS moves that a moment after an item was added or removed.
 */
export const move = (page: Page, key: string, place: number, way: 'Up' | 'Down'): Promise<void> =>
  itemsOf(page, key)
    .nth(place)
    .getByRole('button', { name: 'Element neu anordnen' })
    .first()
    .dispatchEvent('keydown', { key: `Arrow${way}` });

/** Opens the files that a field may have. The one that is uploaded is taken at once. */
async function filesFor(page: Page, key: string): Promise<Locator> {
  await at(page, key).getByRole('button', { name: 'Durchsuchen' }).click();
  return page.getByRole('dialog').last();
}

/** Puts a file from the disk into a field. */
export async function upload(page: Page, key: string, name: string, text: string): Promise<void> {
  const dialog = await filesFor(page, key);
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
  await dialog.locator('input[type=file]').last().setInputFiles(file);
  await dialog.waitFor({ state: 'hidden' });
}

/** Puts a file into a field that lies beside the text already. */
export async function choose(page: Page, key: string, name: string): Promise<void> {
  const dialog = await filesFor(page, key);
  await dialog.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Shows a list that lies in a map or in an item of another list, with its items. */
export async function unfold(page: Page, key: string): Promise<void> {
  const steps = key.split('.');
  for (const place of steps.keys()) {
    const here = steps.slice(0, place + 1);
    const isItem = /^\d+$/.test(here.at(-1) ?? '');
    const part = isItem
      ? itemsOf(page, here.slice(0, -1).join('.')).nth(Number(here.at(-1)))
      : at(page, here.join('.'));
    await part.waitFor();
    // The first of these buttons is that of the part itself; what is open has one to close it.
    const button = fold(part);
    if ((await button.count()) && (await button.getAttribute('aria-expanded')) === 'false')
      await button.click();
  }
}
