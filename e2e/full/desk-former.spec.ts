import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, hard, hardBody } from '../desk/content.ts';
import { box, expect, label, openRelease, prose, save, test } from '../desk/page.ts';

const { former, pane } = deskViews;

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

test('the history shows what changed, word by word, and brings a version back', async ({ page }) => {
  const file = join(desk.folder, folderOf(hard), 'index.de.mdx');
  const before = readFileSync(file, 'utf8');
  await openRelease(page, desk.address, hard);
  await box(page, 'releases.title').fill('Die weiche Probe für den neuen Steg');
  await prose(page).getByText('Auf Deutsch').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Heute.');
  await save(page, () => desk.commits());

  await openRelease(page, desk.address, hard);
  await page.getByRole('radio', { name: 'Verlauf', exact: true }).click();
  const open = async (place: number) => {
    await page.locator('.commits [role=link]').nth(place).click();
    return page.getByRole('dialog', { name: former.title });
  };
  const dialog = await open(0);
  await expect(dialog).toContainText('Ada Anker');
  await expect(dialog.getByRole('heading', { name: label('releases.title') })).toBeVisible();
  await expect(dialog.locator('del')).toHaveText(['harte']);
  await expect(dialog.locator('ins')).toHaveText(['weiche', / Heute\./]);
  await dialog.getByRole('button', { name: former.close }).click();

  // A desk that does not answer says so.
  await page.route('**/former?*', (route) => route.abort());
  const silent = await open(1);
  await expect(silent).toContainText(pane.failed);
  await expect(silent.getByRole('button', { name: former.restore })).toHaveCount(0);
  await silent.getByRole('button', { name: former.close }).click();
  await page.unroute('**/former?*');
  await (await open(1)).getByRole('button', { name: former.restore }).click();
  await expect(box(page, 'releases.title')).toHaveValue('Die harte Probe für den neuen Steg');
  await save(page, () => desk.commits());
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(before).toContain(hardBody);
});
