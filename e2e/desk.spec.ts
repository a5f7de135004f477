import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { de } from '../src/i18n/desk/de.ts';
import { steg } from './desk/content.ts';
import { type Desk, openDesk } from './desk/server.ts';

// One desk for all: its first opening takes as long as all the rest.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
test.use({ timezoneId: 'Europe/Berlin', viewport: { width: 1400, height: 5000 } });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(() => desk.stop());

/** The label of a field as the desk shows it. */
const label = (path: string) => [de.fields[path] ?? ''].flat()[0] ?? '';
const field = (page: Page, path: string) =>
  page.getByRole('group', { name: `Feld „\u2068${label(path)}\u2069“` });

let strangers: string[] = [];
test.beforeEach(async ({ page }) => {
  strangers = [];
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(desk.address).host) strangers.push(request.url());
  });
  await page.addInitScript(() => localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'de' })));
});
test.afterEach(() => expect(strangers, 'requests to other hosts').toEqual([]));

async function openRelease(page: Page) {
  await page.goto(`${desk.address}#/collections/releases/entries/${steg.split('/').at(-1)}/index`);
  await page.locator('[contenteditable=true]').first().waitFor();
}

const commits = () => Number(desk.git('rev-list', '--count', 'HEAD'));

async function save(page: Page) {
  const before = commits();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect.poll(commits, { timeout: 60_000 }).toBe(before + 1);
}

test('the desk opens without an account and lists what is there', async ({ page }) => {
  await page.goto(desk.address, { timeout: 180_000 });
  await expect(page.getByText('Ein neuer Steg für die kleinen Boote')).toBeVisible({ timeout: 120_000 });
  for (const { many } of Object.values(de.collections).slice(0, 5))
    await expect(page.getByText(many, { exact: true }).first()).toBeVisible();
});

test('another title is a commit of one line', async ({ page }) => {
  await openRelease(page);
  await page
    .getByRole('textbox', { name: label('releases.title'), exact: true })
    .fill('Ein neuer Steg für alle kleinen Boote');
  await save(page);
  expect(
    desk
      .git('show', '--format=%an', '--unified=0', 'HEAD')
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line)),
  ).toEqual([
    '-title: Ein neuer Steg für die kleinen Boote',
    '+title: Ein neuer Steg für alle kleinen Boote',
  ]);
  expect(desk.git('status', '--porcelain')).toBe('');
});

test('a mistake stops the save with our sentence, and nothing is written', async ({ page }) => {
  await openRelease(page);
  const before = commits();
  await page
    .getByRole('textbox', { name: label('releases.title'), exact: true })
    .fill('Ein neuer Steg für kleine Boote');
  await page.locator('[contenteditable=true] p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Ein <u>Wort</u> zu viel.');
  await expect(page.getByRole('document', { name: /Inhaltsvorschau/ })).toContainText('zu viel.');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: 'Zeile' });
  await expect(dialog).toContainText('<u>');
  expect(commits()).toBe(before);
});

test('a release in three languages becomes one commit, a page, a search hit and a feed item', async ({
  page,
}) => {
  await page.goto(`${desk.address}#/collections/releases/new`);
  const body = page.locator('[contenteditable=true]').first();
  await body.waitFor();
  const box = (path: string) => page.getByRole('textbox', { name: label(path), exact: true }).first();
  await box('releases.title').fill('Straßenfest „Größe & Ähre“ am Altenkai');
  await box('releases.summary').fill(
    'Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.',
  );
  await box('releases.publishedAt').fill('2026-07-10T10:30');
  await field(page, 'releases.topics').getByRole('checkbox', { name: 'Hafen' }).click();
  await body.click();
  await page.keyboard.type('Das Fest ist {frei} und <Spitz>.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Musik');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fisch');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Einfügen' }).first().click();
  await page.getByRole('menuitem', { name: de.components['Quote'] ?? '' }).click();
  const quote = page.getByRole('group', { name: de.components['Quote'] ?? '', exact: true }).first();
  await quote.getByRole('radio', { name: 'Ada Anker' }).click();
  await quote.locator('[contenteditable=true]').click();
  await page.keyboard.type('Das wird ein Fest.');
  const image = field(page, 'releases.image').first();
  await image.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Durchsuchen' }).click();
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles(join(desk.folder, steg, 'steg.jpg'));
  await page.getByRole('button', { name: 'Einfügen', exact: true }).last().click();
  await box('*.credit').fill('Grafik: Hafenverbund');
  await box('*.alt').fill('Ein Steg vor Sonnenuntergang, von oben gesehen');
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
    await page.locator('[contenteditable=true]').first().waitFor();
    await box('releases.title').fill(title);
    await box('releases.summary').fill(summary);
    await box('*.alt').fill(alt);
    await page.locator('[contenteditable=true]').first().click();
    await page.keyboard.type(words);
  }
  await save(page);
  const folder = 'content/releases/2026-07-10-strassenfest-groesse-aehre-am-altenkai';
  expect(desk.git('show', '--name-only', '--format=%an', 'HEAD').split('\n')).toEqual([
    'Ada Anker',
    '',
    ...['index.de.mdx', 'index.en.mdx', 'index.ko.mdx', 'steg.jpg'].map((name) => `${folder}/${name}`),
  ]);
  expect(desk.git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(desk.folder, folder, 'index.de.mdx'), 'utf8')).toBe(`---
title: Straßenfest „Größe & Ähre“ am Altenkai
summary: Am 5. August feiert Lichterhaven auf dem Altenkai. Es gibt Musik, Fisch und Klammern für alle.
publishedAt: 2026-07-10T10:30:00+02:00
topics:
  - hafen
image:
  src: ./steg.jpg
  credit: "Grafik: Hafenverbund"
  alt: Ein Steg vor Sonnenuntergang, von oben gesehen
---

Das Fest ist \\{frei} und \\<Spitz>.

- Musik
- Fisch

<Quote speaker="ada-anker">
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
