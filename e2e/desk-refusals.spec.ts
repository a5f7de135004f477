import { type BundledDesk, bundledDesk } from './desk/bundled.ts';
import { content, deskFiles, folderOf, hard, steg } from './desk/content.ts';
import { deskViews } from '../src/i18n/desk/de/views.ts';
import { deskWords } from '../src/i18n/desk/de/words.ts';
import { add, at, boxAt, itemsOf } from './desk/lists.ts';
import { mistakes, says } from './desk/mistakes.ts';
import {
  box,
  expect,
  expectRefusals,
  field,
  label,
  openRelease,
  pressSave,
  preview,
  prose,
  refusal,
  saveButton,
  switchMode,
  test,
  understood,
} from './desk/page.ts';

const ada = `${content}/people/ada-anker.yaml`;
const text = `${folderOf(steg)}/index.de.mdx`;

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  const { [ada]: person = '', [text]: quoting = '' } = files;
  files[ada.replace('ada-anker', 'bea-boje')] = String(person).replaceAll('Ada Anker', 'Bea Boje');
  files[text] = `${String(quoting)}\n<Quote speaker="bea-boje">\nDer Steg ist neu.\n</Quote>\n`;
  desk = await bundledDesk(files, {}, true);
});
test.afterAll(() => desk.stop());
test.afterEach(() => {
  expect(desk.commits()).toBe(1);
  expect(desk.git('status', '--porcelain')).toBe('');
});

/* Each of the rules in full/desk-mistakes.spec.ts. */
test('a mistake in the text stops the save with our sentence and its line', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await switchMode(page);
  await expectRefusals(
    page,
    mistakes.filter((_, place) => place % 5 === 0),
  );
});

test('a mistake in a field stops the save with our sentence and the name of the field', async ({ page }) => {
  await page.goto(`${desk.address}#/collections/people/entries/ada-anker`);
  for (const [path, before, after, sentence] of [
    ['people.phone', '+49 30 23125 001', '030 23125001', says('notAPhone', { example: '…' })],
    ['people.email', 'ada@example.org', 'ada@example', says('notAnEmail', { example: '…' })],
  ] as const) {
    await expect(box(page, path)).toHaveValue(before);
    await box(page, path).fill(after);
    await pressSave(page);
    await expect(refusal(page)).toContainText(sentence);
    await expect(refusal(page)).toContainText(label(path));
    await understood(page);
    await box(page, path).fill(before);
  }
});

test('what the form itself can tell is said at its field', async ({ page }) => {
  await openRelease(page, desk.address, steg);
  await box(page, 'releases.title').fill('Zu kurz');
  await box(page, 'releases.summary').fill('');
  await expect(preview(page)).toContainText('Zu kurz');
  await pressSave(page);
  for (const path of ['releases.title', 'releases.summary'])
    await expect(box(page, path)).toHaveAttribute('aria-invalid', 'true');
  // The newsroom has Korean too, of which eight syllables are a headline. The save judges each text by its script.
  await expect(field(page, 'releases.title').first()).toContainText('mindestens 8 Zeichen');
});

test('what is missing is named with its place, and an error goes when it is mended', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 6000 });
  await openRelease(page, desk.address, steg);
  const topic = field(page, 'releases.topics').first().getByRole('checkbox', { name: 'Hafen' });
  await topic.uncheck();
  await add(page, 'attachments');
  await boxAt(page, 'attachments.0.title').fill('Zu');
  await boxAt(page, 'attachments.0.title').fill('');
  await pressSave(page);
  const wrong = field(page, 'releases.topics').first().getByRole('alert');
  await expect(wrong).toBeVisible();
  const place = `${label('releases.attachments')} 1 › ${label('releases.attachments.title')}`;
  await page.getByRole('radio', { name: 'Prüfung' }).click();
  await expect(page.getByRole('button', { name: place })).toBeVisible();
  await topic.check();
  await expect(wrong).toBeHidden();
});

test('a line of the list leads to its field, in its language and at its place', async ({ page }) => {
  await openRelease(page, desk.address, steg);
  const radio = (language: string) => page.getByRole('radio', { name: new RegExp(`^${language}`) }).first();
  await radio('Englisch').click();
  const pane = page.locator('.pane[data-locale=en][data-mode=edit]');
  const text = pane.locator('[contenteditable=true]');
  await text.getByText('The pier is').click();
  await page.getByRole('combobox', { name: deskWords.prose.style.label }).last().selectOption({ index: 3 });
  await radio('Koreanisch').click();
  await expect(pane).toBeHidden();
  await saveButton(page).click();
  await refusal(page)
    .getByRole('button', { name: says('headingSkipped', { from: '#', to: '##' }) })
    .click();
  await expect(refusal(page)).toBeHidden();
  await expect(text).toBeFocused();
  await page.goto(`${desk.address}#/collections/people/entries/ada-anker`);
  await box(page, 'people.phone').fill('030 23125001');
  await saveButton(page).click();
  await refusal(page)
    .getByRole('button', { name: label('people.phone') })
    .click();
  await expect(box(page, 'people.phone')).toBeFocused();
});

test('a line of the list leads into the text, and not to its tools', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  const text = prose(page);
  await text.locator('p').first().click();
  await page.getByRole('combobox', { name: deskWords.prose.style.label }).first().selectOption({ index: 3 });
  // The CMS puts the cursor into the first control of the field, perhaps after the desk did.
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLSelectElement) document.body.dataset['tools'] = 'had the cursor';
    });
  });
  await saveButton(page).click();
  await refusal(page).getByRole('button').first().click();
  await expect(page.locator('body')).toHaveAttribute('data-tools');
  await expect(text).toBeFocused();
});

test('a date that is typed in part is not left out without a word', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.goto(`${desk.address}#/collections/people/entries/ada-anker`);
  const until = at(page, 'activeUntil').locator('input').first();
  await until.click();
  await page.keyboard.type('02');
  await page.keyboard.press('Shift+Tab');
  await box(page, 'people.phone').fill('+49 30 23125 002');
  const said = deskWords.form.time.halfTyped;
  await expect(at(page, 'activeUntil').getByRole('alert')).toHaveText(said);
  await saveButton(page).click();
  await refusal(page)
    .getByRole('button', { name: `${label('people.activeUntil')}: ${said}` })
    .click();
  await expect(until).toBeFocused();
  await until.fill('2026-02-28');
  await expect(at(page, 'activeUntil').getByRole('alert')).toBeHidden();
});

test('a line of the list leads into an item that is closed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 5000 });
  await openRelease(page, desk.address, hard);
  await add(page, 'events');
  await boxAt(page, 'events.0.title').fill('Fest am Steg');
  const day = (key: string) => page.locator(`.pane[data-mode=edit] [data-key-path="events.0.${key}"]`);
  await day('start').locator('input[type=date]').fill('2026-08-05');
  await day('end').locator('input[type=date]').fill('2026-08-01');
  await itemsOf(page, 'events').first().getByRole('button', { name: 'Zuklappen' }).first().click();
  await expect(day('end')).toBeHidden();
  await saveButton(page).click();
  await refusal(page)
    .getByRole('button', { name: label('releases.events.end') })
    .click();
  await expect(day('end').locator(':focus')).toHaveCount(1);
});

test('a person who is quoted is not deleted, and who quotes her is said, from the form and from the list', async ({
  page,
}) => {
  const { title, about } = deskViews.refused.deleted;
  const confirm = async () => {
    await page.getByRole('alertdialog').getByRole('button', { name: 'Löschen' }).click();
    const told = page.getByRole('dialog', { name: title });
    await expect(told).toContainText(about);
    await expect(told).toContainText(`${steg}/index.de.mdx`);
    await understood(page);
    await expect(told).toBeHidden();
  };
  await page.goto(`${desk.address}#/collections/people/entries/bea-boje`);
  await page.getByRole('button', { name: 'Editor-Optionen anzeigen' }).click();
  await page.getByRole('menuitem', { name: 'Löschen' }).click();
  await confirm();
  await page.goto(`${desk.address}#/collections/people`);
  await page
    .getByRole('row', { name: /Bea Boje/ })
    .getByRole('checkbox')
    .check();
  await page
    .getByRole('button', { name: /löschen$/i })
    .first()
    .click();
  await confirm();
});
