import type { Page } from '@playwright/test';
import { add, boxAt, itemsOf, move, remove } from './lists.ts';
import { expect } from './page.ts';

/** A list of a form, with what a test makes of it. */
export type EditedList = {
  /** What stands in the file: two items, and what the middle of three is to be. */
  items: readonly [first: string, second: string, fresh: string];
  /** The fields of the new item that are typed, by their keys. */
  typed: Readonly<Record<string, string>>;
  more?: (page: Page, item: string) => Promise<void>;
};
type EditedLists = Readonly<Record<string, EditedList>>;

/** What stands in the file of some lists before: two items. */
export const before = (lists: EditedLists, ...keys: string[]) =>
  keys.map((key) => `${key}:\n${lists[key]?.items.slice(0, 2).join('')}`).join('');

/** What stands there after a new one was put between them and the first removed. */
export const after = (lists: EditedLists, ...keys: string[]) =>
  keys.map((key) => `${key}:\n${lists[key]?.items[2]}${lists[key]?.items[1]}`).join('');

/** Adds an item, puts it between the two others, and removes the first. */
export async function editList(page: Page, key: string, list?: EditedList): Promise<void> {
  await expect(itemsOf(page, key)).toHaveCount(2);
  await add(page, key);
  const item = `${key}.2`;
  for (const [name, value] of Object.entries(list?.typed ?? {}))
    await boxAt(page, `${item}.${name}`).fill(value);
  await list?.more?.(page, item);
  await move(page, key, 2, 'Up');
  await remove(page, key, 0);
  await expect(itemsOf(page, key)).toHaveCount(2);
}
