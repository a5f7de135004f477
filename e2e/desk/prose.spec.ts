import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { bringAxe } from '../axe.ts';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { content, deskFiles, folderOf, german, hard, hardBody, release } from './content.ts';
import { box, expect, insert, label, openRelease, prose, save, saveButton, test } from './page.ts';

// One desk for all, one after the other: each commits.
test.describe.configure({ mode: 'serial' });

const { prose: words, components } = deskWords;
const event = 'Ein Fest am neuen Steg';
/** Not public yet, so that nobody asks for a correction. */
const plain = '2036-01-15-leichte-probe';
/** The same once more, with two pictures and a sound. */
const heard = '2036-01-15-laute-probe';

let desk: BundledDesk;
test.beforeAll(async () => {
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
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());

const bodyOf = (name: string): string =>
  readFileSync(join(desk.folder, folderOf(name), 'index.de.mdx'), 'utf8')
    .replace(/^---\n[^]*?\n---\n/, '')
    .trim();
const group = (page: Page, name: string) =>
  prose(page).getByRole('group', { name: components[name] ?? '', exact: true });

/** Puts the cursor at the end of the text. */
async function toEnd(page: Page): Promise<void> {
  await prose(page).locator('> p').last().click();
  await page.keyboard.press('ControlOrMeta+End');
}

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

test('every component can be put into the text by hand, and is saved', async ({ page }) => {
  await openRelease(page, desk.address, plain);
  const before = bodyOf(plain);
  await toEnd(page);
  await insert(page, components['Quote'] ?? '');
  await group(page, 'Quote').getByRole('combobox').selectOption({ label: 'Ada Anker' });
  await group(page, 'Quote').locator('p:not([role])').click();
  await page.keyboard.type('Das ist ein Steg.');
  await toEnd(page);
  await insert(page, components['FactBox'] ?? '');
  await group(page, 'FactBox').getByRole('textbox').first().fill('Auf einen Blick');
  await group(page, 'FactBox').locator('p').click();
  await page.keyboard.type('- Lang');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Breit');
  await toEnd(page);
  await insert(page, components['EventCard'] ?? '');
  await group(page, 'EventCard').getByRole('combobox').selectOption(event);
  await toEnd(page);
  await insert(page, components['Video'] ?? '');
  for (const [label, text] of [
    ['Video.href', 'https://vimeo.com/123456789'],
    ['Video.title', 'Rundgang über den Steg'],
  ] as const)
    await field(page, 'Video', label).fill(text);
  await toEnd(page);
  await insert(page, components['Figure'] ?? '');
  await chosen(page, 'steg.jpg');
  await field(page, 'Figure', '*.alt').fill('Ein Steg am Abend, von oben gesehen');
  await field(page, 'Figure', '*.credit').fill('Foto: Ada Anker');
  await toEnd(page);
  await insert(page, components['Download'] ?? '');
  await chosen(page, 'zahlen.pdf');
  await field(page, 'Download', 'Download.title').fill('Zahlen zum Steg');
  await toEnd(page);
  await insert(page, words.insert.table);
  await page.keyboard.type('Jahr');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Schiffe');
  await page.getByRole('button', { name: words.table.removeRow }).waitFor();
  await page.getByRole('button', { name: words.table.alignEnd }).click();
  await toEnd(page);
  await page.keyboard.type('Es dankt ');
  await insert(page, words.insert.organisation);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: 'Hafenverbund' });
  await dialog.getByRole('textbox').fill('der Hafenverbund');
  await dialog.getByRole('button', { name: words.ask.apply }).click();
  await page.keyboard.type(' allen ');
  await insert(page, words.insert.fact);
  await dialog.getByRole('combobox').selectOption({ label: 'Länge des Stegs' });
  await dialog.getByRole('button', { name: words.ask.apply }).click();
  await expect(prose(page).locator('.prose-chip', { hasText: 'Länge des Stegs' })).toBeVisible();
  await page.keyboard.type(' Metern.');
  await insert(page, words.insert.footnote);
  await page.keyboard.type('Sehr.');
  await save(page, () => desk.commits());
  expect(bodyOf(plain)).toBe(`${before}

<Quote speaker="ada-anker">
Das ist ein Steg.
</Quote>

<FactBox title="Auf einen Blick">
- Lang
- Breit
</FactBox>

<EventCard title="${event}" />

<Video href="https://vimeo.com/123456789" title="Rundgang über den Steg" />

<Figure src="./steg.jpg" alt="Ein Steg am Abend, von oben gesehen" credit="Foto: Ada Anker" />

<Download file="./zahlen.pdf" title="Zahlen zum Steg" />

| Jahr | Schiffe | |
| --- | --: | --- |
| | | |
| | | |

Es dankt [der Hafenverbund](/organisations/hafenverbund/) allen <Fact id="laenge" /> Metern.[^1]

[^1]: Sehr.`);
});

const field = (page: Page, component: string, path: string) => {
  const [label = ''] = [deskWords.fields[path] ?? ''].flat();
  return group(page, component).getByLabel(`${components[component]}: ${label}`);
};

/** Chooses a file of the entry in the dialog of the CMS. */
async function chosen(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(name).first().click();
  await dialog.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a gallery and a sound are put in by hand, saved, and stand in the form again', async ({ page }) => {
  await openRelease(page, desk.address, heard);
  await toEnd(page);
  await insert(page, components['Gallery'] ?? '');
  await chosen(page, 'steg.jpg');
  await group(page, 'Gallery').getByRole('button', { name: words.box.addFigure }).click();
  await chosen(page, 'kai.jpg');
  for (const [place, alt] of ['Der Steg am Abend, von oben', 'Der Kai am Morgen, von oben'].entries()) {
    const figure = group(page, 'Figure').nth(place);
    await figure.getByLabel(`${components['Figure']}: ${label('*.alt')}`).fill(alt);
    await figure.getByLabel(`${components['Figure']}: ${label('*.credit')}`).fill('Foto: Ada Anker');
  }
  await toEnd(page);
  await insert(page, components['Audio'] ?? '');
  await chosen(page, 'rundgang.mp3');
  await field(page, 'Audio', 'Audio.title').fill('Rundgang über den Steg');
  const choose = `${label('Audio.transcript')}: ${words.box.choose}`;
  await group(page, 'Audio').getByRole('button', { name: choose }).click();
  await chosen(page, 'rede.txt');
  await save(page, () => desk.commits());
  expect(bodyOf(heard)).toBe(`Der Anfang.

<Gallery>
<Figure src="./steg.jpg" alt="Der Steg am Abend, von oben" credit="Foto: Ada Anker" />
<Figure src="./kai.jpg" alt="Der Kai am Morgen, von oben" credit="Foto: Ada Anker" />
</Gallery>

<Audio src="./rundgang.mp3" title="Rundgang über den Steg" transcript="./rede.txt" />`);
  await page.evaluate((hash) => (location.hash = hash), `#/collections/releases/entries/${heard}/index`);
  await expect(group(page, 'Gallery').getByRole('group')).toHaveCount(2);
  await expect(group(page, 'Audio')).toContainText('rede.txt');
  await expect(saveButton(page)).toBeDisabled();
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
  await expect(list).not.toContainText('leer');
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
