import type { Page } from '@playwright/test';
import { cmsWords } from '../../src/i18n/desk/de/cms.ts';
import { localWordsIn } from '../../src/i18n/local-words.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, folderOf, hard, steg } from '../desk/content.ts';
import {
  box,
  expect,
  openRelease,
  pressSave,
  refusal,
  save,
  saveAnyway,
  saveButton,
  test,
  understood,
  viewport,
} from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

const conflict = cmsWords['save_conflict'] as Readonly<Record<string, string>>;
const file = `${folderOf(hard)}/index.de.mdx`;
const commits = () => desk.commits();
const title = (page: Page) => box(page, 'releases.title');
const first = 'Die erste Fassung des neuen Stegs';
const second = 'Die zweite Fassung des neuen Stegs';

test('of two who edit the same text the second is told, and neither loses a word', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport });
  // The moment between the look at the repository and the save, in which somebody else was faster.
  let known = '';
  let isBlind = false;
  other.on('response', (response) => {
    if (!known && response.url().endsWith('/branches/main'))
      void response.text().then((text) => (known = text));
  });
  await other.route('**/branches/main', (route) =>
    isBlind ? route.fulfill({ contentType: 'application/json', body: known }) : route.continue(),
  );
  await openRelease(page, desk.address, hard);
  await openRelease(other, desk.address, hard);
  await title(other).fill(second);
  await title(page).fill(first);
  await save(page, commits);

  isBlind = true;
  await pressSave(other);
  await expect(refusal(other)).toContainText(localWordsIn('de').conflict(file));
  await understood(other);

  isBlind = false;
  await pressSave(other);
  await expect(refusal(other)).toContainText(conflict['title'] ?? '');
  await expect(refusal(other)).toContainText(conflict['overwrite_warning'] ?? '');
  await refusal(other).getByRole('button', { name: 'Abbrechen' }).click();

  await expect(title(other)).toHaveValue(second);
  expect(commits()).toBe(2);
  expect(desk.git('show', `HEAD:${file}`)).toContain(`title: ${first}`);

  // Who insists replaces the other text knowingly; it stays in the history.
  await pressSave(other);
  await saveAnyway(other);
  await expect.poll(commits).toBe(3);
  expect(desk.git('show', `HEAD:${file}`)).toContain(`title: ${second}`);
  expect(desk.git('show', `HEAD~1:${file}`)).toContain(`title: ${first}`);
  await other.close();
});

test('two tabs of one browser are like two people', async ({ page, context }) => {
  await openRelease(page, desk.address, steg);
  const other = await context.newPage();
  await openRelease(other, page.url().replace(/#.*/, ''), steg);
  await title(other).fill(second);
  await title(page).fill(first);
  const before = commits();
  await save(page, commits);
  await saveButton(other).click();
  await expect(refusal(other)).toContainText(conflict['title'] ?? '');
  expect(commits()).toBe(before + 1);
  expect(desk.git('show', `HEAD:${folderOf(steg)}/index.de.mdx`)).toContain(`title: ${first}`);
  await other.close();
});
