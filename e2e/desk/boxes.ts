import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { content, deskFiles, folderOf, german, hard, release } from './content.ts';
import { expect, prose } from './page.ts';

export const event = 'Ein Fest am neuen Steg';
/** Not public yet, so that nobody asks for a correction. */
export const plain = '2036-01-15-leichte-probe';
/** The same once more, with two pictures and a sound. */
export const heard = '2036-01-15-laute-probe';

/** The files of the desk with both. */
export async function lightFiles(): Promise<Awaited<ReturnType<typeof deskFiles>>> {
  const files = await deskFiles();
  const more = `events:\n  - title: ${event}\n    start: 2036-08-22\n    place: Lichterhaven\n`;
  files[`${folderOf(plain)}/index.de.mdx`] = release(
    { ...german, title: 'Die leichte Probe am neuen Steg', body: 'Der Anfang.' },
    more,
  ).replace('2026-01-15', '2036-01-15');
  files[`${folderOf(plain)}/steg.jpg`] = files[`${folderOf(hard)}/steg.jpg`] ?? '';
  files[`${content}/facts/laenge.yaml`] =
    'label: { de: Länge des Stegs, en: Length of the pier, ko: 부두의 길이 }\nvalue: 61\nasOf: 2026-01\nsource: { de: Hafenverbund, en: Port union, ko: 항만 연합 }\n';
  files[`${folderOf(plain)}/zahlen.pdf`] = Buffer.from('%PDF-1.4\n%%EOF\n');
  files[`${folderOf(heard)}/index.de.mdx`] = String(files[`${folderOf(plain)}/index.de.mdx`]).replace(
    'leichte',
    'laute',
  );
  for (const name of ['steg.jpg', 'kai.jpg'])
    files[`${folderOf(heard)}/${name}`] = files[`${folderOf(hard)}/steg.jpg`] ?? '';
  files[`${folderOf(heard)}/rundgang.mp3`] = Buffer.from('ID3');
  files[`${folderOf(heard)}/rede.txt`] = 'Guten Tag.\n';
  return files;
}

/** The text of a release below its frontmatter, as its file has it. */
export const bodyIn = (folder: string, name: string): string =>
  readFileSync(join(folder, folderOf(name), 'index.de.mdx'), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .trim();

const { components } = deskWords;

/** The boxes of a component in the text. */
export const group = (page: Page, name: string): Locator =>
  prose(page).getByRole('group', { name: components[name] ?? '', exact: true });

/** Puts the cursor at the end of the text. */
export async function toEnd(page: Page): Promise<void> {
  await prose(page).locator('> p').last().click();
  await page.keyboard.press('ControlOrMeta+End');
}

/** A field of a box, by the path of its label. */
export const fieldOfBox = (page: Page, component: string, path: string): Locator => {
  const [label = ''] = [deskWords.fields[path] ?? ''].flat();
  return group(page, component).getByLabel(`${components[component]}: ${label}`);
};

/** Chooses a file of the entry in the dialog of the CMS. */
export async function chosen(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name).first().click();
  await dialog.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await expect(dialog).toBeHidden();
}
