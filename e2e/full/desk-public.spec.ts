import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, hard } from '../desk/content.ts';
import { says } from '../desk/mistakes.ts';
import { box, expect, field, openRelease, pressSave, refusal, save, test, understood } from '../desk/page.ts';

test.describe.configure({ mode: 'serial' });

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles(), { repository: 'public' });
});
test.afterAll(() => desk.stop());
const commits = () => desk.commits();

test('in a public repository nothing is saved that is still a secret', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await box(page, 'releases.publishedAt').fill('2099-01-01T09:00');
  await pressSave(page);
  await expect(refusal(page)).toContainText(says('heldBackInPublic', {}));
  await understood(page);
  await box(page, 'releases.publishedAt').fill('2026-01-15T10:00');
  const embargo = field(page, 'releases.embargo').first();
  await embargo.getByRole('checkbox').first().click();
  await box(page, 'releases.embargo.until').fill('2099-01-01T09:00');
  await pressSave(page);
  await expect(refusal(page)).toContainText(says('heldBackInPublic', {}));
  await understood(page);
  expect(commits()).toBe(1);
  expect(desk.git('status', '--porcelain')).toBe('');
});

test('in a public repository a draft is saved after a warning', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await field(page, 'releases.draft').first().getByRole('switch').click();
  await pressSave(page);
  await expect(refusal(page)).toContainText(says('draftInPublic', {}));
  await expect(refusal(page)).toContainText(deskWords.save.again);
  expect(commits()).toBe(1);
  await understood(page);
  await save(page, commits);
});
