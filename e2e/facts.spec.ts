import { expect, test } from '@playwright/test';
import { wordsIn } from '../src/i18n/words.ts';
import { sites } from './sites.ts';
import { at } from './words.ts';

const site = sites.fictional;
const de = wordsIn('de');
const sentence =
  'Mitglieder: 142\u00A0Betriebe (Stand: Januar 2024). Quelle: Hafenverbund Nordlicht, Mitgliederverzeichnis 2024, https://lichterhaven.example.org/facts/#fact-members';

test('the number of members with its date and source, copied in three clicks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(site, ''));
  await page.getByRole('banner').getByRole('link', { name: de.factSheet.menu }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(de.factSheet.title);
  await page.getByRole('button', { name: `${de.newsdesk.copy}: Mitglieder` }).click();
  await expect(page.getByRole('status')).toHaveText(de.newsdesk.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
});

test('the same without JavaScript: the number, its former value, its address, and the table', async ({
  browser,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(site, ''));
  await page.getByRole('banner').getByRole('link', { name: de.factSheet.menu }).click();
  const members = page.getByRole('region', { name: 'Mitglieder' });
  await expect(members.getByText(sentence)).toBeVisible();
  await expect(members.getByRole('button')).toHaveCount(0);
  await members.getByText(de.factSheet.former(1)).click();
  await expect(members.getByText('96\u00A0Betriebe')).toBeVisible();
  await members.getByRole('link', { name: de.factSheet.linkTo('Mitglieder') }).click();
  await expect(page).toHaveURL(/\/facts\/#fact-members$/);
  const table = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(await (await request.get(at(site, table?.slice(1) ?? ''))).text()).toContain(
    'members,Mitglieder,142',
  );
  await context.close();
});

test('a release prints the value of its own day', async ({ page }) => {
  await page.goto(at(site, '2018/09/first-e-crane/'));
  await expect(page.locator('.prose')).toContainText('dem 96\u00A0Betriebe angehören.');
  await page.goto(at(site, 'ko/2024/02/crane-jubilee/'));
  await expect(page.locator('.prose')).toContainText('차는 이제 142곳에 이른 회원사가 낸다.');
});
