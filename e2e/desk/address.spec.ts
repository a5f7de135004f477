import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { type BundledDesk, bundledDesk } from './bundled.ts';
import { deskFiles } from './content.ts';
import { box, expect, prose, test } from './page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

test('below the title stands the address before the first save, and it ends with a whole word', async ({
  page,
}) => {
  await page.goto(`${desk.address}#/collections/releases/new`);
  await prose(page).waitFor();
  const line = page.locator('.desk-address').first();
  await expect(line).toHaveText(deskWords.form.address.pending);
  await box(page, 'releases.publishedAt').fill('2026-07-10T10:30');
  await box(page, 'releases.title').fill('Straßenfest am Altenkai');
  const month = `${desk.settings.url}2026/07/`;
  await expect(line).toHaveText(`${month}strassenfest-am-altenkai/`);
  await box(page, 'releases.title').fill(
    'Lichterhaven feiert das Straßenfest am Altenkai mit Musik, Fisch und Hafenrundfahrten für alle',
  );
  await expect(line).toHaveText(`${month}lichterhaven-feiert-das-strassenfest-am-altenkai-mit/`);
  // With its day the last word is one sign too long.
  await box(page, 'releases.title').fill('Der Hafen bekommt einen neuen Kran für schwere Kisten');
  await expect(line).toHaveText(`${month}der-hafen-bekommt-einen-neuen-kran-fuer-schwere/`);
});
