import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { deskFiles, folderOf, german, hard, release } from './content.ts';
import { after, before, type EditedList, editList } from './edited-lists.ts';
import { at, tall, upload } from './lists.ts';
import { expect, pressSave, test } from './page.ts';

/* The lists of a release in one save. Every list of every form, and each step with a save of its own, in ../full/desk-lists.spec.ts. */

const lists: Readonly<Record<string, EditedList>> = {
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

const keys = ['attachments', 'links', 'events', 'corrections'];
const file = `${folderOf(hard)}/index.de.mdx`;

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  for (const name of ['zahlen', 'karte']) files[`${folderOf(hard)}/${name}.pdf`] = `%PDF-1.4 ${name}\n`;
  files[file] = release(german, before(lists, ...keys));
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());
test.use({ viewport: tall });

test('an item that is added, moved or removed is saved, and nothing else', async ({ page }) => {
  await page.goto(`${desk.address}#/collections/releases/entries/${hard}/index`);
  for (const key of keys) await editList(page, key, lists[key]);
  await pressSave(page);
  await expect.poll(() => desk.commits(file)).toBe(2);
  expect(readFileSync(join(desk.folder, file), 'utf8')).toBe(release(german, after(lists, ...keys)));
  // The commit is there a moment before the index knows it.
  await expect.poll(() => desk.git('status', '--porcelain')).toBe('');
});
