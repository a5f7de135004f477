import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { deskFiles, folderOf, german, hard, release, steg } from '../desk/content.ts';
import { add, at, boxAt, tall, upload } from '../desk/lists.ts';
import { mistakes } from '../desk/mistakes.ts';
import {
  box,
  expect,
  expectRefusals,
  insert,
  label,
  openRelease,
  pressSave,
  prose,
  refusal,
  save,
  switchMode,
  test,
} from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  // While this waits, no file is public that nobody can search for its words.
  const waiting = release({ ...german, title: 'Der Steg, von dem noch niemand weiß' });
  files[`${folderOf('2036-01-15-spaeter')}/index.de.mdx`] = waiting.replace('2026-01-15', '2036-01-15');
  files[`${folderOf('2036-01-15-spaeter')}/steg.jpg`] = files[`${folderOf(hard)}/steg.jpg`] ?? '';
  desk = await bundledDesk(files, {}, true);
});
test.afterAll(() => desk.stop());

test('every rule of the text stops the save with its sentence and its line', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await switchMode(page);
  await expectRefusals(page, mistakes);
  expect(desk.commits()).toBe(1);
  expect(desk.git('status', '--porcelain')).toBe('');
});

test('a file that nobody can search is let through where the refusal leads to', async ({ page }) => {
  await page.setViewportSize(tall);
  await openRelease(page, desk.address, hard);
  await add(page, 'attachments');
  await upload(page, 'attachments.0.file', 'rundgang.mp3', `ID3\u0004${'\0'.repeat(2000)}`);
  await boxAt(page, 'attachments.0.title').fill('Der Rundgang zum Hören');
  const unread = at(page, 'attachments.0.unread');
  await expect(unread).toBeAttached();
  await expect(unread).toBeHidden();
  await pressSave(page);
  const place = `${label('releases.attachments')} 1 › ${label('releases.attachments.file')}`;
  await refusal(page).getByRole('button', { name: place }).click();
  await expect(at(page, 'attachments.0.file').locator(':focus')).toHaveCount(1);
  await unread.getByRole('radio').last().click();
  await save(page, () => desk.commits());
  // What is said of a save goes with the next form.
  const said = page.locator('#desk-saved');
  await expect(said).toBeVisible();
  await page.evaluate((hash) => (location.hash = hash), `#/collections/releases/entries/${steg}/index`);
  await expect(said).toBeHidden();
});

test('a file that is chosen twice is one file, and an event card says where its event is added', async ({
  page,
}) => {
  await page.setViewportSize(tall);
  await openRelease(page, desk.address, steg);
  for (const [place, name] of ['programm.pdf', 'kopie.pdf'].entries()) {
    await add(page, 'attachments');
    await upload(page, `attachments.${place}.file`, name, '%PDF-1.4\n%%EOF\n');
    await boxAt(page, `attachments.${place}.title`).fill(`Das Programm, Seite ${place + 1}`);
  }
  await save(page, () => desk.commits());
  const files = desk.git('show', '--name-only', '--format=', 'HEAD').split('\n');
  expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([`${folderOf(steg)}/programm.pdf`]);
  await openRelease(page, desk.address, steg);
  await prose(page).focus();
  await insert(page, deskWords.components['EventCard'] ?? '');
  const card = page.getByRole('group', { name: deskWords.components['EventCard'] ?? '', exact: true });
  await expect(card.getByRole('option', { name: deskWords.prose.box.noEvent })).toBeAttached();
});

test('what a save was refused for goes when somebody leaves the form', async ({ page }) => {
  await page.goto(`${desk.address}#/collections/people/entries/ada-anker`);
  await expect(box(page, 'people.phone')).toHaveValue(/./);
  await box(page, 'people.phone').fill('030 23125001');
  await pressSave(page);
  const { title } = deskViews.refused.saved;
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  await page.evaluate(() => (location.hash = '#/collections/releases'));
  await expect(page.getByRole('dialog', { name: title })).toBeHidden();
});
