import { type Page, test } from '@playwright/test';
import { cmsWords } from '../../../src/i18n/desk/de/cms.ts';
import { deskViews } from '../../../src/i18n/desk/de/views.ts';
import { deskFiles, folderOf, hard } from '../content.ts';
import { box, expect, openRelease, pressSave, refusal, save, saveAnyway, understood } from '../page.ts';
import { deskRepository } from '../repository.ts';
import { gitStore, type GitStore } from './git-store.ts';
import { type Asked, goodToken, json, type TestHost } from './host.ts';
import { publicDesk, signIn } from './public-desk.ts';

const file = `${folderOf(hard)}/index.de.mdx`;
/** The headline of the release that the tests change, and two that they give it. */
export const [old, first, second] = [
  'Die harte Probe für den neuen Steg',
  'Die erste Fassung des neuen Stegs',
  'Die zweite Fassung des neuen Stegs',
];
const conflict = cmsWords['save_conflict'] as Readonly<Record<string, string>>;

/** Opens the desk of a newsroom at a host, signed in. */
export async function openAt<H extends TestHost>(
  page: Page,
  hostOf: (store: GitStore) => H,
  more: object = {},
) {
  const repository = await deskRepository(await deskFiles());
  const store = gitStore(repository.folder);
  const host = hostOf(store);
  const desk = await publicDesk(page, repository.folder, host, more);
  await page.goto(desk.address);
  return { ...repository, ...desk, store, host };
}

/** What a commit has changed, as lines with their signs; of a merge, what it has brought to its branch. */
export const changedBy = (git: (...words: string[]) => string, commit: string): string[] =>
  git('diff', '--unified=0', `${commit}^1`, commit)
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));

/** A wrong token is refused in words; with a right one the list is there, and a save changes what was typed. */
export function signsInAndSaves(name: string, hostOf: (store: GitStore) => TestHost): void {
  test(`at ${name} a wrong token is told, and a right one lists and saves`, async ({ page }) => {
    const { wrong, git, commits, remove, address } = await openAt(page, hostOf);
    await signIn(page, 'not-the-token');
    await expect(page.getByText('Das angegebene Token ist ungültig.')).toBeVisible();
    await signIn(page, goodToken);
    await expect(page.getByRole('row').filter({ hasText: old })).toBeVisible();
    // The board says which languages a release lacks, and its line leads to the form.
    const { next } = deskViews.overview;
    await page.getByRole('button', { name: next }).click();
    await expect(page.getByRole('dialog', { name: next }).getByRole('link', { name: old })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: next })).toBeHidden();
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await save(page, commits);
    expect(changedBy(git, 'HEAD')).toEqual([`-title: ${old}`, `+title: ${first}`]);
    expect(git('show', '--format=', '--name-only', 'HEAD')).toBe(file);
    expect(wrong).toEqual([]);
    await remove();
  });
}

/** Two change one text at the same time: the second is told, and neither loses a word. */
export function keepsBoth(name: string, hostOf: (store: GitStore) => TestHost): void {
  test(`at ${name} nobody's words are lost when somebody else was faster`, async ({ page }) => {
    const { wrong, git, commits, remove, address, before, store } = await openAt(page, hostOf);
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(second);
    // In the moment between the look at the repository and the commit.
    before(() => {
      const text = git('show', `main:${file}`).replace(old, first);
      store.commit('main', 'Faster', [{ path: file, bytes: Buffer.from(`${text}\n`) }]);
    });
    await pressSave(page);
    await expect(refusal(page)).toContainText(conflict['branch_moved'] ?? '');
    await understood(page);
    expect(commits()).toBe(2);
    expect(git('show', `main:${file}`)).toContain(first);
    await expect(box(page, 'releases.title')).toHaveValue(second);
    await pressSave(page);
    await expect(refusal(page)).toContainText(conflict['overwrite_warning'] ?? '');
    await saveAnyway(page);
    await expect.poll(commits).toBe(3);
    expect(changedBy(git, 'HEAD')).toEqual([`-title: ${first}`, `+title: ${second}`]);
    expect(wrong).toEqual([]);
    await remove();
  });
}

/** A look at the file that fails is told as a failure, and not as somebody else's change. */
export function tellsFailure(name: string, hostOf: (store: GitStore) => TestHost): void {
  const said = 'The files are out of order.';
  const outOfOrder = (store: GitStore): TestHost => {
    const host = hostOf(store);
    const isLook = ({ method, path }: Asked) =>
      method === 'GET' && path.includes('/repository/files/') && !path.endsWith('/raw');
    return {
      ...host,
      answer: (asked, root) => (isLook(asked) ? json({ message: said }, 500) : host.answer(asked, root)),
    };
  };
  test(`at ${name} a failure is told as a failure`, async ({ page }) => {
    const { commits, remove, address } = await openAt(page, outOfOrder);
    await signIn(page, goodToken);
    await openRelease(page, address, hard);
    await box(page, 'releases.title').fill(first);
    await pressSave(page);
    await expect(refusal(page)).toContainText(said);
    await expect(refusal(page)).not.toContainText(conflict['branch_moved'] ?? '');
    expect(commits()).toBe(1);
    await remove();
  });
}
