import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { deskFiles, hard } from '../desk/content.ts';
import { mistakes } from '../desk/mistakes.ts';
import { expect, expectRefusals, openRelease, switchMode, test } from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

test('every rule of the text stops the save with its sentence and its line', async ({ page }) => {
  await openRelease(page, desk.address, hard);
  await switchMode(page);
  await expectRefusals(page, mistakes);
  expect(desk.commits()).toBe(1);
  expect(desk.git('status', '--porcelain')).toBe('');
});
