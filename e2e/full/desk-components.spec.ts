import { deskWords } from '../../src/i18n/desk/de/words.ts';
import {
  bodyIn,
  chosen,
  event,
  fieldOfBox as field,
  group,
  heard,
  lightFiles,
  plain,
  toEnd,
} from '../desk/boxes.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { expect, insert, label, openRelease, prose, save, saveButton, test } from '../desk/page.ts';

const { prose: words, components } = deskWords;

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await lightFiles());
});
test.afterAll(() => desk.stop());

const bodyOf = (name: string) => bodyIn(desk.folder, name);

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
