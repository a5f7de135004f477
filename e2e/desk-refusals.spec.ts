import { type BundledDesk, bundledDesk } from './desk/bundled.ts';
import { deskFiles, hard, steg } from './desk/content.ts';
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
  refusal,
  switchMode,
  test,
  understood,
} from './desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
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
