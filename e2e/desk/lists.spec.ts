import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { deskFiles, folderOf, german, hard, release } from './content.ts';
import { add, at, boxAt, itemsOf, move, remove, tall, upload } from './lists.ts';
import { expect, pressSave, test } from './page.ts';

/* The lists of a release in one save. Every list of every form, and each step with a save of its own, in ../full/desk-lists.spec.ts. */

type List = {
  /** What stands in the file: two items, and what the middle of three is to be. */
  items: readonly [first: string, second: string, fresh: string];
  /** The fields of the new item that are typed, by their keys. */
  typed: Readonly<Record<string, string>>;
  more?: (page: Page, item: string) => Promise<void>;
};

const lists: Readonly<Record<string, List>> = {
  attachments: {
    items: [
      '  - file: ./zahlen.pdf\n    title: Zahlen des Hafens\n',
      '  - file: ./karte.pdf\n    title: Karte des Hafens\n',
      '  - file: ./plan.pdf\n    title: Plan des Hafens\n',
    ],
    typed: { title: 'Plan des Hafens' },
    more: (page, item) => upload(page, `${item}.file`, 'plan.pdf', '%PDF-1.4\n% plan\n%%EOF\n'),
  },
  links: {
    items: [
      '  - label: Der Hafen\n    href: https://example.org/hafen\n',
      '  - label: Der alte Kai\n    href: https://example.org/kai\n',
      '  - label: Die Mole\n    href: https://example.org/mole\n',
    ],
    typed: { label: 'Die Mole', href: 'https://example.org/mole' },
  },
  events: {
    items: [
      '  - title: Fest am Kai\n    start: 2026-05-01\n',
      '  - title: Fest am Steg\n    start: 2026-06-01\n',
      '  - title: Fest an der Mole\n    start: 2026-07-01\n',
    ],
    typed: { title: 'Fest an der Mole', start: '2026-07-01' },
  },
  corrections: {
    items: [
      '  - at: 2026-02-01T10:00:00+01:00\n    kind: update\n    note: Die Länge steht nun im ersten Satz.\n',
      '  - at: 2026-04-01T10:00:00+02:00\n    kind: update\n    note: Der Plan steht nun dabei.\n',
      '  - at: 2026-03-01T10:00:00+01:00\n    kind: correction\n    note: Die Zahl der Boote war falsch.\n',
    ],
    typed: { at: '2026-03-01T10:00', note: 'Die Zahl der Boote war falsch.' },
    more: (page, item) => at(page, `${item}.kind`).getByRole('radio', { name: 'Korrektur' }).click(),
  },
};

/** What stands in the file of some lists: two items before, and after the new one was put between them the last two. */
const before = (...keys: string[]) => keys.map((key) => `${key}:\n${lists[key]?.items.slice(0, 2).join('')}`);
const after = (...keys: string[]) =>
  keys.map((key) => `${key}:\n${lists[key]?.items[2]}${lists[key]?.items[1]}`);

const keys = ['attachments', 'links', 'events', 'corrections'];
const file = `${folderOf(hard)}/index.de.mdx`;

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  for (const name of ['zahlen', 'karte']) files[`${folderOf(hard)}/${name}.pdf`] = `%PDF-1.4 ${name}\n`;
  files[file] = release(german, before(...keys).join(''));
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());
test.use({ viewport: tall });

/** Adds an item, puts it between the two others, and removes the first. */
async function edit(page: Page, key: string): Promise<void> {
  const list = lists[key];
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

test('an item that is added, moved or removed is saved, and nothing else', async ({ page }) => {
  await page.goto(`${desk.address}#/collections/releases/entries/${hard}/index`);
  for (const key of keys) await edit(page, key);
  await pressSave(page);
  await expect.poll(() => desk.commits(file)).toBe(2);
  expect(readFileSync(join(desk.folder, file), 'utf8')).toBe(release(german, after(...keys).join('')));
  // The commit is there a moment before the index knows it.
  await expect.poll(() => desk.git('status', '--porcelain')).toBe('');
});
