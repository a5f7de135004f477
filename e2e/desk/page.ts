import { expect as hastily, type Locator, type Page, test as plain } from '@playwright/test';
import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { cmsWords } from '../../src/i18n/desk/de/cms.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';

/** The desk is a large program, and waits for git besides. */
export const expect = hastily.configure({ timeout: 60_000 });

/** The label of a field as the desk shows it. */
export const label = (path: string): string => [deskWords.fields[path] ?? ''].flat()[0] ?? '';

export const field = (page: Page, path: string): Locator =>
  page.getByRole('group', { name: `Feld „\u2068${label(path)}\u2069“` });

export const box = (page: Page, path: string): Locator =>
  page.getByRole('textbox', { name: label(path), exact: true }).first();

/** The text in the editor, as rich text. */
export const prose = (page: Page): Locator => page.locator('[contenteditable=true]').first();

/** High enough for many fields at once: a field out of sight is not there yet. */
export const viewport = { width: 1280, height: 2400 };

/**
 * A test at the desk: German, in Berlin. Requests to strangers and errors of the page fail it.
 */
export const test = plain.extend<{ atTheDesk: undefined }>({
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport,
  atTheDesk: [
    async ({ context }, use, testInfo) => {
      testInfo.setTimeout(300_000);
      const wrong: string[] = [];
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && !hostname.endsWith('.localhost')) wrong.push(request.url());
      });
      context.on('weberror', (error) => wrong.push(error.error().stack ?? error.error().message));
      await use(undefined);
      expect(wrong, 'requests to strangers and errors').toEqual([]);
    },
    { auto: true },
  ],
});

/** What the CMS shows of the entry beside the form. */
export const preview = (page: Page): Locator => page.getByRole('document', { name: /Inhaltsvorschau/ });

/** Opens a release in the editor. The form is there before its values are, and what is typed meanwhile is lost. */
export async function openRelease(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}#/collections/releases/entries/${name}/index`);
  await prose(page).waitFor();
  await expect(box(page, 'releases.title')).not.toHaveValue('');
  await expect(preview(page)).toContainText(await box(page, 'releases.title').inputValue());
}

export const saveButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Speichern', exact: true });

/** What the desk asks before a public release is changed. */
export const question = (page: Page): Locator =>
  page.getByRole('dialog', { name: deskViews.published.title, exact: true });

/** Presses save. Who is asked about a public release answers that readers are told nothing. */
export async function pressSave(page: Page): Promise<void> {
  await saveButton(page).click();
  await answer(page);
}

/** Saves although somebody else was faster. Nobody is asked again what was answered already. */
export async function saveAnyway(page: Page): Promise<void> {
  const { save_anyway: name = '' } = cmsWords['save_conflict'] as Readonly<Record<string, string>>;
  await refusal(page).getByRole('button', { name }).click();
}

async function answer(page: Page): Promise<void> {
  const isAsked = () => question(page).isVisible();
  const isSaving = () => page.getByRole('button', { name: 'Wird gespeichert…' }).isVisible();
  await expect.poll(async () => (await isAsked()) || !(await isSaving())).toBe(true);
  if (!(await isAsked())) return;
  await question(page).getByRole('radio').last().check();
  await question(page).getByRole('button', { name: deskViews.published.save }).click();
}

/** Saves, and waits until the repository has the commit and the desk has closed the form. */
export async function save(page: Page, commits: () => number): Promise<void> {
  const before = commits();
  await pressSave(page);
  await expect.poll(commits).toBe(before + 1);
  await closed(page);
}

/** Waits until the desk has closed the form. It shows the list first and changes the address afterwards. */
export async function closed(page: Page): Promise<void> {
  await expect(prose(page)).toBeHidden();
  await expect(page).not.toHaveURL(/\/(?:entries|new)\b/);
}

/** What the desk says instead of saving. */
export const refusal = (page: Page): Locator =>
  page.getByRole('alertdialog').or(page.getByRole('dialog')).last();

/** Closes what the desk has said. */
export async function understood(page: Page): Promise<void> {
  await refusal(page).getByRole('button', { name: 'OK' }).click();
  await expect(refusal(page)).toBeHidden();
}

/** Shows the text as it stands in its file. */
export const switchMode = (page: Page): Promise<void> =>
  page.getByRole('button', { name: deskWords.prose.source.show, exact: true }).first().click();

/** Opens the menu of what can be put into the text, and chooses from it. */
export async function insert(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: deskWords.prose.insert.label, exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Types each text in the place of the whole one, presses save, and wants its sentence and the line of the mistake. */
export async function expectRefusals(
  page: Page,
  mistakes: readonly (readonly [body: string, sentence: string])[],
): Promise<void> {
  const source = page.getByRole('textbox', { name: [deskWords.body].flat()[0] ?? '', exact: true });
  for (const [body, sentence] of mistakes) {
    await source.fill(body);
    await pressSave(page);
    await expect(refusal(page), body).toContainText(sentence);
    await expect(refusal(page), body).toContainText(/Zeile \d+/);
    await understood(page);
  }
}
