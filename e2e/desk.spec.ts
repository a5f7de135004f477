import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { deskViews } from '../src/i18n/desk/de/views.ts';
import { deskWords } from '../src/i18n/desk/de/words.ts';
import { folderOf, steg } from './desk/content.ts';
import { box, expect, field, insert, label, prose, save, test } from './desk/page.ts';
import { overviewTests } from './desk/overview-tests.ts';
import { paneTests } from './desk/pane-tests.ts';
import { publishedTests } from './desk/published-tests.ts';
import { type Desk, openDesk } from './desk/server.ts';

// One desk for all: its first opening takes as long as all the rest.
test.describe.configure({ mode: 'serial' });

let desk: Desk;
test.beforeAll(async () => {
  // As long as a test at the desk may take: the server packs the CMS before it is there.
  test.setTimeout(300_000);
  desk = await openDesk();
});
test.afterAll(() => desk.stop());

test('the desk opens without an account and lists what is there', async ({ page }) => {
  await page.goto(desk.address, { timeout: 180_000 });
  await expect(page.getByText('Ein neuer Steg für die kleinen Boote')).toBeVisible({ timeout: 120_000 });
  for (const { many } of Object.values(deskWords.collections).slice(0, 5))
    await expect(page.getByText(many, { exact: true }).first()).toBeVisible();
  // Each row has its state in words, its lift and its languages, and can be found by its state.
  const { states } = deskViews;
  const row = page.getByText(
    `${states.published} · 15. Januar 2026, 10:00 · Ein neuer Steg für die kleinen Boote (de, en, ko)`,
  );
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: 'Filtern' }).click();
  await page.getByRole('menuitemcheckbox', { name: states.draft }).click();
  await expect(row).toBeHidden();
});

test('a release in three languages becomes one commit, a page, a search hit and a feed item', async ({
  page,
}) => {
  await page.goto(`${desk.address}#/collections/releases/new`);
  const body = prose(page);
  await body.waitFor();
  await box(page, 'releases.title').fill('Straßenfest „Größe & Ähre“ am Altenkai');
  await box(page, 'releases.summary').fill(
    'Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.',
  );
  await box(page, 'releases.publishedAt').fill('2026-07-10T10:30');
  await field(page, 'releases.topics').getByRole('checkbox', { name: 'Hafen' }).click();
  await body.click();
  await page.keyboard.type('Das Fest ist {frei} und <Spitz>.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Musik');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fisch');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await insert(page, deskWords.components['Quote'] ?? '');
  const quote = page.getByRole('group', { name: deskWords.components['Quote'] ?? '', exact: true }).first();
  // Who is quoted is new here, as is the organisation. Both are saved with the release.
  const { addPerson, addOrganisation } = deskWords.prose.box;
  await quote.getByRole('button', { name: addPerson }).click();
  const person = page.getByRole('dialog', { name: addPerson });
  await person.getByLabel(label('people.name')).fill('Berta Brücke');
  await person.getByRole('button', { name: addOrganisation }).click();
  const organisation = page.getByRole('dialog', { name: addOrganisation });
  // Escape closes the upper dialog alone, and never the form behind.
  await page.keyboard.press('Escape');
  await expect(organisation).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(person).toBeHidden();
  await quote.getByRole('button', { name: addPerson }).click();
  await person.getByLabel(label('people.name')).fill('Berta Brücke');
  await person.getByRole('button', { name: addOrganisation }).click();
  const apply = organisation.getByRole('button', { name: deskWords.prose.ask.apply });
  await organisation.getByLabel(label('organisations.name')).fill('Werft Nord');
  await organisation.getByLabel(label('organisations.kind')).selectOption('partner');
  // What is refused stays in the dialog, with the reason.
  await organisation.getByLabel(label('organisations.url')).fill('werft nord');
  await apply.click();
  await expect(organisation.getByRole('alert')).toContainText('https://');
  await organisation.getByLabel(label('organisations.url')).fill('werft-nord.example');
  await apply.click();
  await expect(organisation).toBeHidden();
  await expect(person.getByRole('combobox').locator('option:checked')).toHaveText('Werft Nord');
  await person.getByLabel(label('people.role')).fill('Vorsitzende');
  await person.getByRole('button', { name: deskWords.prose.ask.apply }).click();
  await expect(quote.getByRole('combobox').locator('option:checked')).toHaveText('Berta Brücke');
  await quote.locator('p:not([role])').click();
  await page.keyboard.type('Das wird ein Fest.');
  const image = field(page, 'releases.image').first();
  await image.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Durchsuchen' }).click();
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      name: 'Großer Steg #1?.JPG',
      mimeType: 'image/jpeg',
      buffer: readFileSync(join(desk.folder, folderOf(steg), 'steg.jpg')),
    });
  await box(page, '*.credit').fill('Grafik: Hafenverbund');
  await box(page, '*.alt').fill('Ein Steg vor Sonnenuntergang, von oben gesehen');
  const others = [
    [
      'Englisch',
      'A street festival on the old quay of the port',
      'On 5 August Lichterhaven celebrates on the old quay of its port. There is music, fish and cake for everybody.',
      'A pier in front of a sunset, seen from above',
      'The festival is free.',
    ],
    [
      'Koreanisch',
      '옛 부두에서 열리는 거리 축제에 여러분을 초대합니다',
      '8월 5일 리히터하펜의 옛 부두에서 축제가 열린다. 음악과 생선, 케이크가 모두를 기다린다. 누구나 무료로 참여할 수 있으며 행사는 오전부터 저녁까지 이어질 예정이다.',
      '위에서 내려다본, 해 질 녘의 부두',
      '축제는 무료다.',
    ],
  ];
  for (const [language = '', title = '', summary = '', alt = '', words = ''] of others) {
    await page
      .getByRole('radio', { name: new RegExp(`^${language}`) })
      .first()
      .click();
    await page
      .getByRole('button', { name: new RegExp(`${language}.*aktivieren`) })
      .first()
      .click();
    await prose(page).waitFor();
    await box(page, 'releases.title').fill(title);
    await box(page, 'releases.summary').fill(summary);
    await box(page, '*.alt').fill(alt);
    await prose(page).click();
    await page.keyboard.type(words);
  }
  await save(page, () => desk.commits());
  const folder = 'content/releases/2026-07-10-strassenfest-groesse-aehre-am-altenkai';
  expect(desk.git('show', '--name-only', '--format=%an', 'HEAD').split('\n')).toEqual([
    'Ada Anker',
    '',
    'content/organisations/werft-nord.yaml',
    'content/people/berta-bruecke.yaml',
    ...['Großer Steg 1.jpg', 'index.de.mdx', 'index.en.mdx', 'index.ko.mdx'].map(
      (name) => `${folder}/${name}`,
    ),
  ]);
  await expect.poll(() => desk.git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(desk.folder, folder, 'index.de.mdx'), 'utf8')).toBe(`---
title: Straßenfest „Größe & Ähre“ am Altenkai
summary: Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.
publishedAt: 2026-07-10T10:30:00+02:00
topics:
  - hafen
image:
  src: ./Großer Steg 1.jpg
  credit: "Grafik: Hafenverbund"
  alt: Ein Steg vor Sonnenuntergang, von oben gesehen
---

Das Fest ist \\{frei} und \\<Spitz>.

- Musik
- Fisch

<Quote speaker="berta-bruecke">
Das wird ein Fest.
</Quote>
`);
  const out = await desk.build();
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const slug = 'strassenfest-groesse-aehre-am-altenkai';
  expect(read(`2026/07/${slug}/index.html`)).toMatch(/Das Fest ist \{frei\} und &(?:lt|#x3C);Spitz>\./);
  expect(read(`2026/07/${slug}/index.html`)).toContain('Das wird ein Fest.');
  expect(read(`ko/2026/07/${slug}/index.html`)).toContain('축제는 무료다.');
  expect(read('en/rss.xml')).toContain('A street festival on the old quay of the port');
  const fragments = readdirSync(join(out, 'pagefind/de/fragment')).map((name) =>
    gunzipSync(readFileSync(join(out, 'pagefind/de/fragment', name))).toString('utf8'),
  );
  expect(
    fragments.filter((text) => text.includes(`/2026/07/${slug}/`) && text.includes('Altenkai')),
  ).toHaveLength(1);
  expect(read('admin/index.html')).not.toContain('token');
});

paneTests(() => desk);
overviewTests(() => desk);
publishedTests(() => desk);
