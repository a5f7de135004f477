import { test } from '@playwright/test';
import { deskViews } from '../../../src/i18n/desk/de/views.ts';
import { hard } from '../content.ts';
import { box, expect, openRelease, save } from '../page.ts';
import type { GitStore } from './git-store.ts';
import { goodToken, type TestHost } from './host.ts';
import { first, openAt } from './host-tests.ts';
import { signIn } from './public-desk.ts';

/** The history at a host shows word by word what a version has changed. */
export function showsHistory(name: string, hostOf: (store: GitStore) => TestHost): void {
  test(`at ${name} the history shows what changed, word by word`, async ({ page }) => {
    const { wrong, commits, remove, address } = await openAt(page, hostOf);
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await save(page, commits);
    await openRelease(page, address, hard);
    await page.getByRole('radio', { name: 'Verlauf', exact: true }).click();
    await page.locator('.commits [role=link]').first().click();
    const dialog = page.getByRole('dialog', { name: deskViews.former.title });
    await expect(dialog.locator('ins').first()).toContainText('erste');
    await expect(dialog.locator('del').first()).toContainText('harte');
    expect(wrong).toEqual([]);
    await remove();
  });
}
