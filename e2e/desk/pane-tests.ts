import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import type axe from 'axe-core';
import { deskViews } from '../../src/i18n/desk/de/views.ts';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { bringAxe } from '../axe.ts';
import { folderOf, german, steg } from './content.ts';
import { box, expect, field, insert, label, prose, test } from './page.ts';
import type { Desk } from './server.ts';

const { pane } = deskViews;

/** What stands beside the form, and the page in it. */
const beside = (page: Page): FrameLocator => page.frameLocator('iframe.preview');
const shown = (page: Page): FrameLocator => beside(page).frameLocator('iframe.window');

/** Opens a form and waits for the page beside it. */
async function openForm(page: Page, desk: Desk, entry: string): Promise<void> {
  await page.goto(`${desk.address}#/collections/releases/${entry}`);
  await shown(page).locator('h1').waitFor();
}

/** What axe finds wrong beside the form, but for the page in it, which has tests of its own. */
const wrongBeside = (page: Page): Promise<string[]> =>
  beside(page)
    .locator('.pane')
    .evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.pane', {
        iframes: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
const saved = `entries/${steg}/index`;

/** The tests of the real page beside the form. It needs the server of the development. */
export function paneTests(deskOf: () => Desk): void {
  test('beside the form stands the real page of what is typed, and nowhere else', async ({
    page,
    request,
  }) => {
    await bringAxe(page);
    await openForm(page, deskOf(), saved);
    const heading = shown(page).locator('h1');
    await expect(heading).toHaveText(german.title);
    await expect(beside(page).getByRole('status')).toHaveText(pane.states.published(''));
    // It has the frame of the site and a picture that is drawn.
    await expect(shown(page).getByRole('contentinfo')).toBeVisible();
    const picture = shown(page).getByRole('img', { name: german.alt }).first();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    await box(page, 'releases.title').fill('Ein ganz anderer Titel für den Steg');
    await expect(heading).toHaveText('Ein ganz anderer Titel für den Steg');
    // What is not saved is not called public.
    await expect(beside(page).getByRole('status')).toHaveText(pane.soon);
    const link = beside(page).getByRole('link', { name: pane.open });
    const address = (await link.getAttribute('href')) ?? '';
    expect(new URL(address).pathname).toBe('/presse/2026/01/neuer-steg/');
    expect(await page.evaluate(async (path) => (await fetch(path)).text(), address)).toContain(german.title);
    // Without the token of the desk nobody gets a draft.
    const drafts = new URL('/presse/__draft/', address).href;
    expect(await page.evaluate(async (path) => (await fetch(path, { method: 'POST' })).status, drafts)).toBe(
      403,
    );
    const outside = `http://localhost:${new URL(address).port}/presse/__draft/`;
    expect((await request.post(outside, { data: {} })).status()).toBe(403);

    // As wide as a phone, and dark.
    const root = shown(page).locator('html');
    const width = () => root.evaluate((one) => one.clientWidth);
    await expect.poll(width).toBe(1280);
    await beside(page).getByRole('radio', { name: pane.widths.phone }).check();
    await expect.poll(width).toBe(390);
    await beside(page).getByRole('radio', { name: pane.themes.dark }).check();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    expect(await wrongBeside(page)).toEqual([]);

    // Where else readers meet it.
    const select = beside(page).getByRole('combobox', { name: pane.place });
    for (const place of ['teaser', 'hit', 'feed'] as const) {
      await select.selectOption(pane.places[place]);
      await expect(shown(page).locator('main')).toContainText('Ein ganz anderer Titel für den Steg');
      await expect(shown(page).locator(`[data-place=${place}]`)).toBeVisible();
    }
    await select.selectOption(pane.places.card);
    const card = shown(page).getByRole('img', { name: pane.places.card });
    await expect.poll(() => card.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);
    await select.selectOption(pane.places.page);
    await expect(heading).toBeVisible();

    // A draft that cannot be shown leaves the last page, and a line says why.
    await page.route('**/__draft/', (route) => route.fulfill({ status: 422, json: ['Das geht nicht.'] }));
    await box(page, 'releases.title').fill('Ein Titel mit einem Fehler im Text');
    await expect(beside(page).getByRole('status')).toHaveText(pane.kept);
    await expect(beside(page).getByText('Das geht nicht.')).toBeVisible();
    await expect(heading).toHaveText('Ein ganz anderer Titel für den Steg');
    await page.unroute('**/__draft/');
    await box(page, 'releases.title').fill('Ein Titel ohne einen Fehler im Text');
    await expect(shown(page).locator('h1')).toHaveText('Ein Titel ohne einen Fehler im Text');
    await expect(beside(page).getByText('Das geht nicht.')).toBeHidden();
  });

  test('a new release is there from its first word, with a picture that is not saved', async ({ page }) => {
    await openForm(page, deskOf(), 'new');
    await box(page, 'releases.title').fill('Steg');
    await expect(shown(page).locator('h1')).toHaveText('Steg');
    await expect(beside(page).getByRole('link', { name: pane.open })).toBeHidden();
    const image = field(page, 'releases.image').first();
    await image.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Durchsuchen' }).click();
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        name: 'neu.jpg',
        mimeType: 'image/jpeg',
        buffer: readFileSync(join(deskOf().folder, folderOf(steg), 'steg.jpg')),
      });
    const picture = shown(page).locator('main img').first();
    await expect(picture).toHaveAttribute('src', /^blob:/);
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  });

  test('a finished release goes into the fields of a new one, with somebody new whom it quotes', async ({
    page,
  }) => {
    const { finished } = deskViews;
    const title = 'Der Hafen bekommt einen neuen Kran für schwere Kisten';
    await openForm(page, deskOf(), 'new');
    await page.getByRole('button', { name: finished.button }).click();
    await page
      .getByRole('textbox', { name: finished.place })
      .fill(`${title}\n7. Dezember 2026\n\nDer Hafen von Lichterhaven hat einen neuen Kran für Kisten.\n`);
    await page.getByRole('button', { name: finished.fill }).click();
    const said = page.getByRole('dialog', { name: finished.title });
    await expect(said).toContainText(finished.filled);
    await expect(said).toContainText(finished.groups.unsure);
    await said.getByRole('button', { name: finished.close }).click();
    await expect(box(page, 'releases.title')).toHaveValue(title);
    await expect(box(page, 'releases.publishedAt')).toHaveValue('2026-12-07T12:00');
    await expect(prose(page)).toHaveText(/^Der Hafen von Lichterhaven hat einen neuen Kran/);
    await expect(shown(page).locator('h1')).toHaveText(title);
    // Whoever is added with a quotation is on the page before the save.
    const { addPerson } = deskWords.prose.box;
    await prose(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await insert(page, deskWords.components['Quote'] ?? '');
    await page.getByRole('button', { name: addPerson }).click();
    const person = page.getByRole('dialog', { name: addPerson });
    await person.getByLabel(label('people.name')).fill('Berta Brücke');
    await person
      .getByRole('combobox', { name: label('people.organisation') })
      .selectOption({ label: 'Hafenverbund' });
    await person.getByLabel(label('people.role')).fill('Vorsitzende');
    await person.getByRole('button', { name: deskWords.prose.ask.apply }).click();
    const quote = page.getByRole('group', { name: deskWords.components['Quote'] ?? '', exact: true });
    await expect(quote.getByRole('combobox').locator('option:checked')).toHaveText('Berta Brücke');
    await quote.locator('p:not([role])').click();
    await page.keyboard.type('Das wird ein Fest.');
    await expect(shown(page).getByText('Berta Brücke').first()).toBeVisible();
  });

  test('beside the form of an organisation, a person and a topic stands its page too', async ({ page }) => {
    const heading = shown(page).locator('h1');
    await page.goto(`${deskOf().address}#/collections/organisations/entries/hafenverbund`);
    await expect(heading).toHaveText('Hafenverbund');
    await expect(beside(page).getByRole('status')).toHaveText(pane.soon);
    await expect(beside(page).getByRole('link', { name: pane.open })).toHaveAttribute(
      'href',
      /\/presse\/organisations\/hafenverbund\/$/,
    );
    await expect(beside(page).getByRole('combobox', { name: pane.place })).toHaveCount(0);
    await page.goto(`${deskOf().address}#/collections/people/new`);
    await box(page, 'people.name').fill('Bo Boje');
    await expect(heading).toHaveText('Bo Boje');
    await expect(beside(page).getByRole('status')).toHaveText(pane.unnamed);
    await expect(beside(page).getByRole('link', { name: pane.open })).toBeHidden();
    await page.goto(`${deskOf().address}#/collections/topics/entries/hafen`);
    await expect(heading).toHaveText('Hafen');
    await page.goto(`${deskOf().address}#/collections/pages/new`);
    await box(page, 'pages.title').fill('Anfahrt');
    await expect(heading).toHaveText('Anfahrt');
  });
}
