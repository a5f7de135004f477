import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { bringAxe, violations } from '../axe.ts';
import { gitIn } from '../small-repository.ts';
import { testFolder } from '../test-folder.ts';
import { german, steg } from './content.ts';
import { box, expect, prose, pressSave, test } from './page.ts';
import type { Desk } from './server.ts';

const { overview, publish, saved, states } = deskViews;

/** The tests of a save's sentence, the overview and the way to the shared repository. */
export function overviewTests(deskOf: () => Desk): void {
  test('the board says over the list what comes next, and leads to the form', async ({ page }) => {
    const desk = deskOf();
    await bringAxe(page);
    await page.goto(`${desk.address}#/collections/releases`);
    await page.getByRole('button', { name: overview.next }).click();
    const board = page.getByRole('dialog', { name: overview.next });
    const behind = board.getByRole('listitem').filter({ hasText: overview.languages.missing('Englisch') });
    await expect(behind.first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, '.desk-board')).toEqual([]);
    }
    await behind.first().getByRole('link').click();
    await expect(board).toBeHidden();
    await prose(page).waitFor();
    await expect(page.getByRole('button', { name: overview.next })).toBeHidden();
  });

  test('a save says when it is public, and the overview publishes it when asked to', async ({ page }) => {
    const desk = deskOf();
    const shared = testFolder();
    gitIn(shared, ['init', '--quiet', '--bare', '--template=']);
    desk.git('remote', 'add', 'origin', shared);
    await page.goto(`${desk.address}#/collections/releases/entries/${steg}/index`);
    await prose(page).waitFor();
    await expect(box(page, 'releases.title')).toHaveValue(german.title);
    const title = 'Ein neuer Steg für die ganz kleinen Boote';
    await box(page, 'releases.title').fill(title);
    await pressSave(page);
    const line = page.getByRole('status').filter({ hasText: saved.here });
    await expect(line).toContainText(saved.when.published(''));
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      line.getByRole('link', { name: overview.title }).click(),
    ]);
    await popup.waitForURL(/__overview/);
    const address = popup.url();
    await popup.close();
    // The server may read the file a moment after its commit. It then has open pages load again, which would interrupt ours.
    await expect
      .poll(() => page.evaluate(async (url) => (await fetch(url)).text(), address), {
        message: 'the overview',
      })
      .toContain(title);
    const over = await page.context().newPage();
    await bringAxe(over);
    await over.goto(address);
    const row = over.getByRole('row').filter({ hasText: title });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(states.published);
    await expect(row.getByRole('link', { name: overview.page })).toHaveAttribute(
      'href',
      '/presse/2026/01/neuer-steg/',
    );
    await over.getByRole('link', { name: overview.lacks }).click();
    await expect(
      over.getByRole('row').filter({ hasText: overview.languages.missing('Englisch') }),
    ).toBeVisible();
    await expect(row).toBeHidden();
    await over.getByRole('link', { name: overview.mine }).click();
    await expect(row).toBeVisible();
    await over.getByRole('link', { name: overview.warned }).click();
    await row.getByText(overview.warnings(2)).click();
    const caption = deskWords.fields['*.caption']?.[0] ?? '';
    await expect(row.getByRole('listitem').filter({ hasText: caption })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await over.emulateMedia({ colorScheme });
      expect(await violations(over)).toEqual([]);
    }
    await over.getByRole('button', { name: publish.button }).click();
    const dialog = over.getByRole('dialog');
    await expect(dialog).toContainText(publish.does(`origin/${desk.git('branch', '--show-current')}`));
    await expect(dialog).toContainText(steg);
    expect(gitIn(shared, ['for-each-ref'])).toBe('');
    await dialog.getByRole('button', { name: publish.sure }).click();
    await expect(over.getByRole('status').filter({ hasText: publish.done })).toBeVisible();
    expect(gitIn(shared, ['for-each-ref', '--format=%(objectname)']).trim()).toBe(
      desk.git('rev-parse', 'HEAD'),
    );
  });
}
