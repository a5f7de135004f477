import { type Locator, type Page, test } from '@playwright/test';
import { cmsWords } from '../../../src/i18n/desk/de/cms.ts';
import { deskViews } from '../../../src/i18n/desk/de/views.ts';
import { hard } from '../content.ts';
import { box, expect, openRelease, pressSave, refusal } from '../page.ts';
import type { GitStore } from './git-store.ts';
import { goodToken, json, type TestHost } from './host.ts';
import { changedBy, first, old, openAt } from './host-tests.ts';
import type { Proposals } from './proposals.ts';
import { signIn } from './public-desk.ts';
import { writes } from './read-only-tests.ts';

const { branch_protected: isProtected = '' } = cmsWords['save_conflict'] as Readonly<Record<string, string>>;

/** The columns of the board. */
type Column = 'Entwürfe' | 'In Prüfung' | 'Bereit';

const cards = (page: Page, column: Column): Locator =>
  page.getByRole('list', { name: column, exact: true }).getByRole('listitem');

/** The menu of the form that says and changes how far a proposal is. */
const status = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Status: \u2068${name}\u2069`, exact: true });

/** Opens the desk anew, so that the board shows what the host says, and wants the one proposal in one column alone. */
async function expectOnBoard(page: Page, address: string, column: Column): Promise<void> {
  await page.goto(`${address}#/workflow`);
  await page.reload();
  await expect(cards(page, column)).toContainText([first]);
  await expect(page.getByRole('listitem').filter({ hasText: first })).toHaveCount(1);
}

/**
 * With `review`, a change is a proposal on a branch of its own: a draft, then in review, then ready, and at last merged.
 * After each step the desk is opened anew and shows what the host says, and nothing reaches the main branch before the last.
 */
export function isReviewed(
  name: string,
  hostOf: (store: GitStore) => TestHost & { proposals: Proposals },
): void {
  test(`at ${name} a change is a draft, in review, ready and merged`, async ({ page }) => {
    const { wrong, git, commits, remove, address, host, store } = await openAt(page, hostOf, {
      review: true,
    });
    const proposal = () => host.proposals.all[0];
    const publish = page.getByRole('button', { name: 'Eintrag veröffentlichen', exact: true });
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect.poll(proposal).toMatchObject({ isDraft: true, labels: ['sveltia-cms/draft'] });
    const branch = proposal()?.branch ?? '';
    expect(changedBy(git, branch)).toEqual([`-title: ${old}`, `+title: ${first}`]);
    // A label that somebody has set at the host stays.
    proposal()?.labels.push('spring');

    await expectOnBoard(page, address, 'Entwürfe');
    await expect(publish).toHaveCount(0);
    await cards(page, 'Entwürfe').getByRole('button', { name: first }).click();
    await expect(box(page, 'releases.title')).toHaveValue(first);
    await status(page, 'Entwurf').click();
    await page.getByRole('menuitemradio', { name: 'In Prüfung', exact: true }).click();
    await expect(status(page, 'In Prüfung')).toBeVisible();
    expect(proposal()).toMatchObject({ state: 'open', isDraft: false });
    expect(proposal()?.labels.toSorted()).toEqual(['spring', 'sveltia-cms/pending_review']);

    await expectOnBoard(page, address, 'In Prüfung');
    await expect(publish).toHaveCount(0);
    await cards(page, 'In Prüfung').dragTo(page.getByRole('list', { name: 'Bereit', exact: true }));
    await expect(page.getByText('Status aktualisiert.')).toBeVisible();
    expect(proposal()?.labels.toSorted()).toEqual(['spring', 'sveltia-cms/pending_publish']);

    await expectOnBoard(page, address, 'Bereit');
    expect(commits()).toBe(1);
    await publish.click();
    await refusal(page).getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    await expect(page.getByText('Eintrag veröffentlicht.')).toBeVisible();
    expect(proposal()?.state).toBe('merged');
    expect(changedBy(git, 'main')).toEqual([`-title: ${old}`, `+title: ${first}`]);
    expect(store.exists(branch)).toBe(false);

    await page.reload();
    await expect(page.getByRole('list', { name: 'Bereit', exact: true })).toBeVisible();
    await expect(page.getByText(first)).toHaveCount(0);
    await openRelease(page, address, hard);
    await expect(box(page, 'releases.title')).toHaveValue(first);
    expect(wrong).toEqual([]);
    await remove();
  });
}

/** A step of the review that the host refuses says why, in the words of the host too, and everything stays. */
export function tellsRefusedStep(
  name: string,
  hostOf: (store: GitStore) => TestHost & { proposals: Proposals },
): void {
  test(`at ${name} a step of the review that is refused says why`, async ({ page }) => {
    const why = 'Resource not accessible by personal access token';
    let isReader = false;
    const { commits, remove, address, host } = await openAt(
      page,
      (store) => {
        const own = hostOf(store);
        return {
          ...own,
          answer: (asked, root) =>
            isReader && writes(asked, root)
              ? root.endsWith('/graphql')
                ? own.readOnly
                : json({ message: why }, 403)
              : own.answer(asked, root),
        };
      },
      { review: true },
    );
    const proposal = () => host.proposals.all[0];
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect.poll(proposal).toMatchObject({ isDraft: true });
    await expectOnBoard(page, address, 'Entwürfe');
    await cards(page, 'Entwürfe').getByRole('button', { name: first }).click();
    await expect(box(page, 'releases.title')).toHaveValue(first);
    isReader = true;
    await status(page, 'Entwurf').click();
    await page.getByRole('menuitemradio', { name: 'In Prüfung', exact: true }).click();
    const { step, close } = deskViews.refused;
    const told = page.getByRole('dialog', { name: step.title });
    await expect(told).toContainText(why);
    await told.getByRole('button', { name: close }).click();
    await expect(box(page, 'releases.title')).toHaveValue(first);
    expect(proposal()).toMatchObject({ state: 'open', isDraft: true });
    expect(commits()).toBe(1);
    await remove();
  });
}

/** A merge that the host refuses says why, and the proposal stays where it was. */
export function tellsRefusedMerge(
  name: string,
  hostOf: (store: GitStore) => TestHost & { proposals: Proposals },
  { status: code, message }: { status: number; message: string },
): void {
  test(`at ${name} a merge that is refused says why`, async ({ page }) => {
    const { commits, remove, address, host } = await openAt(
      page,
      (store) => {
        const own = hostOf(store);
        return {
          ...own,
          answer: (asked, root) =>
            asked.method === 'PUT' && asked.path.endsWith('/merge')
              ? json({ message }, code)
              : own.answer(asked, root),
        };
      },
      { review: true },
    );
    const proposal = () => host.proposals.all[0];
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect.poll(proposal).toMatchObject({ isDraft: true });
    // Somebody has reviewed it at the host.
    Object.assign(proposal() ?? {}, { isDraft: false, labels: ['sveltia-cms/pending_publish'] });
    await expectOnBoard(page, address, 'Bereit');
    await page.getByRole('button', { name: 'Eintrag veröffentlichen', exact: true }).click();
    await refusal(page).getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
    const { step, close } = deskViews.refused;
    const told = page.getByRole('dialog', { name: step.title });
    await expect(told).toContainText(isProtected.split('{')[0] ?? '');
    await expect(told).toContainText(message);
    await told.getByRole('button', { name: close }).click();
    expect(proposal()).toMatchObject({ state: 'open', labels: ['sveltia-cms/pending_publish'] });
    expect(commits()).toBe(1);
    await expectOnBoard(page, address, 'Bereit');
    await remove();
  });
}
