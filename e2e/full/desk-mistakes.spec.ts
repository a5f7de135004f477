import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, german, hard, release } from '../desk/content.ts';
import { add, at, boxAt, tall, upload } from '../desk/lists.ts';
import { mistakes } from '../desk/mistakes.ts';
import {
  expect,
  expectRefusals,
  label,
  openRelease,
  pressSave,
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
});
