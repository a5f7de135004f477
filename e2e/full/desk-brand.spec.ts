import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { content, deskFiles } from '../desk/content.ts';
import { add, at, boxAt, tall, upload } from '../desk/lists.ts';
import { says } from '../desk/mistakes.ts';
import { expect, refusal, saveButton, test, understood } from '../desk/page.ts';

let desk: BundledDesk;
test.beforeAll(async () => {
  desk = await bundledDesk(await deskFiles());
});
test.afterAll(() => desk.stop());

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40H0z"/></svg>\n';

/** No default and no empty part is written. */
const file = `logo:
  light: ./brand/logo.svg
colours:
  brand: "#e2001a"
masthead: band
type:
  tracking:
    display: -0.02
profiles:
  - name: Mastodon
    url: https://example.social/@port
`;

test('the brand is set in a form, becomes a short file, and is judged like it', async ({ page }) => {
  await page.setViewportSize(tall);
  const tick = (key: string) => at(page, key).getByRole('checkbox').first().check();
  await page.goto(`${desk.address}#/collections/brand/entries/brand`);
  await tick('logo');
  await upload(page, 'logo.light', 'logo.svg', drawing);
  await tick('colours');
  await at(page, 'colours.brand').locator('input[type=text]').fill('#e2001a');
  await tick('type');
  await tick('type.tracking');
  await at(page, 'type.tracking.display').getByRole('spinbutton').fill('-0.02');
  await at(page, 'masthead').getByRole('radio', { name: 'Auf einem Farbband' }).check();
  await add(page, 'profiles');
  await boxAt(page, 'profiles.0.name').fill('Mastodon');
  await boxAt(page, 'profiles.0.url').fill('mastodon');
  await saveButton(page).click();
  await expect(refusal(page)).toContainText(says('notAUrl', { example: '…' }));
  await understood(page);
  expect(desk.commits()).toBe(1);
  await boxAt(page, 'profiles.0.url').fill('https://example.social/@port');
  await saveButton(page).click();
  await expect.poll(desk.commits).toBe(2);
  expect(readFileSync(join(desk.folder, content, 'brand/logo.svg'), 'utf8')).toBe(drawing);
  expect(readFileSync(join(desk.folder, content, 'brand.yaml'), 'utf8')).toBe(file);
});
