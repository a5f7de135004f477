import type { Locator, Page } from '@playwright/test';

/** High enough for a whole form: an item out of sight has no fields yet. */
export const tall = { width: 1280, height: 8000 };

/** The form of a value, by its key: `links`, `links.0.label`. The preview, which names them too, comes after it. */
export const at = (page: Page, key: string): Locator => page.locator(`[data-key-path="${key}"]`).first();

/** The box in which a value is typed. */
export const boxAt = (page: Page, key: string): Locator => at(page, key).getByRole('textbox').first();

/** The items of a list; those of a list within an item are its own. */
export const itemsOf = (page: Page, key: string): Locator =>
  at(page, key).locator('.item-list').first().locator('> .item-wrapper > .item');

/** Puts a new item at the end of a list. */
export const add = (page: Page, key: string): Promise<void> =>
  at(page, key)
    .getByRole('button', { name: /hinzufügen$/ })
    .last()
    .click();

/** Removes an item of a list. */
export const remove = (page: Page, key: string, place: number): Promise<void> =>
  itemsOf(page, key).nth(place).getByRole('button', { name: 'Entfernen', exact: true }).first().click();

/** Puts an item one place further up or down, as the keyboard does it. */
export async function move(page: Page, key: string, place: number, way: 'Up' | 'Down'): Promise<void> {
  const handle = itemsOf(page, key).nth(place).getByRole('button', { name: 'Element neu anordnen' }).first();
  await handle.press(`Arrow${way}`);
}

/** Puts an item once more behind itself. */
export async function duplicate(page: Page, key: string, place: number): Promise<void> {
  const menu = itemsOf(page, key).nth(place).getByRole('button', { name: 'Optionen des Listeneintrags' });
  await menu.first().click();
  await page.getByRole('menuitem', { name: 'Duplizieren' }).click();
}

/** Puts a file from the disk into a field. */
export const upload = (page: Page, key: string, name: string, text: string): Promise<void> =>
  insert(page, key, (dialog) =>
    dialog
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }),
  );

/** Puts a file into a field that lies beside the text already. */
export const choose = (page: Page, key: string, name: string): Promise<void> =>
  insert(page, key, (dialog) => dialog.getByRole('option', { name }).click());

async function insert(page: Page, key: string, take: (dialog: Locator) => Promise<void>): Promise<void> {
  await at(page, key).getByRole('button', { name: 'Durchsuchen' }).click();
  const dialog = page.getByRole('dialog').last();
  await take(dialog);
  await dialog.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
