import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { content, folderOf, hard, steg } from './content.ts';
import { box, closed, expect, field, label, prose, question, saveButton, test } from './page.ts';
import type { Desk } from './server.ts';

const { published, states } = deskViews;
const kinds = deskWords.options['releases.corrections.kind'];

/** The tests of what is asked before a public release is changed, hidden or deleted. */
export function publishedTests(deskOf: () => Desk): void {
  const textOf = (name: string) =>
    readFileSync(join(deskOf().folder, folderOf(name), 'index.de.mdx'), 'utf8');
  const listed = (page: Page, state: string) => page.getByText(new RegExp(`^${state} · .*Probe`));
  async function open(page: Page, name: string): Promise<void> {
    await page.evaluate((hash) => (location.hash = hash), `#/collections/releases/entries/${name}/index`);
    await prose(page).waitFor();
    await expect(box(page, 'releases.title')).not.toHaveValue('');
  }
  async function answer(page: Page, choice: string, button = published.save): Promise<void> {
    await question(page).getByRole('radio', { name: choice }).check();
    await question(page).getByRole('button', { name: button }).click();
  }

  test('a public release that changes tells readers, and one that shall go is withdrawn', async ({
    page,
  }) => {
    const desk = deskOf();
    await page.clock.setFixedTime('2026-07-15T12:00:00Z');
    await page.goto(desk.address);
    await expect(listed(page, states.published)).toBeVisible();
    await open(page, hard);
    const before = desk.commits();
    await box(page, 'releases.title').fill('Die weiche Probe für den neuen Steg');
    await saveButton(page).click();
    await expect(question(page)).toContainText(published.changed(label('releases.title')));
    // Who goes back has lost nothing and saved nothing.
    await question(page).getByRole('button', { name: published.cancel }).click();
    await expect(question(page)).toBeHidden();
    expect(desk.commits()).toBe(before);
    await saveButton(page).click();
    const correction = kinds?.['correction'] ?? '';
    await question(page).getByRole('radio', { name: correction }).check();
    const fields = question(page).getByRole('group', { name: correction });
    await expect(fields.getByLabel(label('releases.corrections.was'))).toHaveValue('harte');
    await fields.getByLabel(label('releases.corrections.note')).fill('Die Probe war nicht hart.');
    await answer(page, correction);
    await expect(listed(page, states.corrected)).toBeVisible();
    const first = `corrections:
  - at: 2026-07-15T14:00:00+02:00
    kind: correction
    note: Die Probe war nicht hart.
    was: harte
    now: weiche
`;
    expect(textOf(hard)).toContain(first);

    // The next change is compared with the text as it is now.
    await page.clock.setFixedTime('2026-07-15T13:00:00Z');
    await open(page, hard);
    await box(page, 'releases.kicker').fill('Hafen');
    await saveButton(page).click();
    await expect(question(page)).toContainText(published.changed(label('releases.kicker')));
    await answer(page, published.spelling);
    await expect.poll(() => desk.commits()).toBe(before + 2);
    await closed(page);
    expect(textOf(hard).match(/note:/g)).toHaveLength(1);

    // As a draft it would disappear without a word.
    await open(page, hard);
    await field(page, 'releases.draft').first().getByRole('switch').click();
    await saveButton(page).click();
    await expect(question(page)).toContainText(published.hiding.gone('/presse/2026/01/harte-probe/'));
    await question(page).getByRole('radio', { name: published.hiding.withdraw }).check();
    await question(page).getByLabel(label('releases.withdrawn.reason')).fill('Es gab keine Probe.');
    await question(page).getByLabel(label('releases.withdrawn.keepText')).check();
    await answer(page, published.hiding.withdraw);
    await expect(listed(page, states.withdrawn)).toBeVisible();
    expect(textOf(hard)).toContain('  reason: Es gab keine Probe.\n');
    expect(textOf(hard)).not.toContain('draft');

    // A deletion says the same, and leads to the form.
    await open(page, steg);
    const remove = async () => {
      await page.getByRole('button', { name: 'Editor-Optionen anzeigen' }).click();
      await page.getByRole('menuitem', { name: 'Löschen' }).click();
      await page
        .getByRole('alertdialog')
        .or(page.getByRole('dialog'))
        .getByRole('button', { name: 'Löschen' })
        .click();
    };
    await remove();
    await expect(question(page)).toContainText('/presse/en/2026/01/neuer-steg/');
    await answer(page, published.deleting.open, published.next);
    await expect(question(page)).toBeHidden();
    await expect(box(page, 'releases.title')).toBeVisible();
    expect(desk.commits()).toBe(before + 3);
    await remove();
    await answer(page, published.deleting.anyway, published.next);
    await expect.poll(() => desk.commits(`${content}/releases/${steg}/index.en.mdx`)).toBeGreaterThan(1);
    await expect.poll(() => desk.git('ls-files', folderOf(steg))).toBe('');
  });
}
