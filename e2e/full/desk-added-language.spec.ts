import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, english, folderOf, hard } from '../desk/content.ts';
import { says } from '../desk/mistakes.ts';
import {
  box,
  expect,
  field,
  openRelease,
  pressSave,
  prose,
  refusal,
  save,
  switchMode,
  test,
  understood,
} from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

test('after refused saves another language can be added and saved', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  const title = await box(page, 'releases.title').inputValue();
  // The form refuses it …
  await box(page, 'releases.title').fill('Zu kurz');
  await pressSave(page);
  await expect(box(page, 'releases.title')).toHaveAttribute('aria-invalid', 'true');
  await box(page, 'releases.title').fill(title);
  // … and so do the rules of the check.
  await switchMode(page);
  const source = page.getByRole('textbox', { name: [deskWords.body].flat()[0] ?? '', exact: true });
  const text = await source.inputValue();
  await source.fill('# Ein zweiter Titel');
  await pressSave(page);
  await expect(refusal(page)).toContainText(says('headingOne', {}));
  await understood(page);
  await source.fill(text);
  await page
    .getByRole('radio', { name: /^Englisch/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Englisch.*aktivieren/ })
    .first()
    .click();
  await prose(page).waitFor();
  await box(page, 'releases.title').fill(english.title);
  await box(page, 'releases.summary').fill(english.summary);
  await field(page, 'releases.image').first().getByRole('button', { name: 'Aufklappen' }).click();
  await box(page, '*.alt').fill(english.alt);
  // Its text is a copy, and nobody makes that public without being asked.
  await pressSave(page);
  await expect(refusal(page)).toContainText(says('untranslated', { language: 'de' }));
  await understood(page);
  await prose(page).click();
  await page.keyboard.type('The pier is ready.');
  await save(page, () => desk.commits());
  expect(desk.git('show', '--name-status', '--format=', 'HEAD').trim()).toBe(
    `A\t${folderOf(hard)}/index.en.mdx`,
  );
  const added = readFileSync(join(desk.folder, folderOf(hard), 'index.en.mdx'), 'utf8');
  expect(added).toContain(`title: ${english.title}\n`);
  expect(added).toContain('translation:\n  of: de\n  version: 1\n');
});
