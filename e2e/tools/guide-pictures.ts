import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { publishedFiles } from '../desk/content.ts';
import { type Desk, openDesk } from '../desk/server.ts';
import { deskViewsIn } from '../../src/i18n/desk-views.ts';
import { deskWordsIn } from '../../src/i18n/desk-words.ts';
import { languageNameIn } from '../../src/i18n/words.ts';

/** The release in the pictures: one with a picture, in every language. */
const shown = '2019-09-11-iksan-call';
const width = 1280;
/** What is out of sight the CMS does not draw. */
const tall = { width, height: 2400 };
const usual = { width, height: 720 };

type CmsWords = { save: string };
/** The dictionaries of the CMS, by the languages of the guides. */
const dictionaries: Readonly<Record<string, string>> = { en: 'en-US', de: 'de', fr: 'fr', ko: 'ko' };
const locales = resolve(import.meta.dirname, '../../node_modules/@sveltia/cms/locales');

type Clip = { x: number; y: number; width: number; height: number };
type Visit = { page: Page; desk: Desk; take: (name: string, clip: Clip) => Promise<void>; language: string };

/** The pictures of the editors' guides in every language of the desk, taken at a desk that works on a copy of the content. */
export async function guidePictures(chrome: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [language, locale] of Object.entries(dictionaries)) {
    const desk = await openDesk(publishedFiles(), 4485);
    try {
      const options = { colorScheme: 'light', locale, timezoneId: 'Europe/Berlin', viewport: usual } as const;
      const page = await chrome.newPage(options);
      // A machine that is busy is no fault of the desk.
      page.setDefaultTimeout(60_000);
      await page.addInitScript(
        (chosen) => localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: chosen })),
        locale,
      );
      const take = (name: string, clip: Clip) => picture(page, join(folder, `${name}.${language}.png`), clip);
      await visit({ page, desk, take, language });
      await page.close();
    } finally {
      await desk.stop();
    }
  }
}

/** What a new editor does, picture by picture. */
async function visit({ page, desk, take, language }: Visit): Promise<void> {
  const words = deskWordsIn(language);
  const file = join(locales, `${dictionaries[language]}.json`);
  const own = JSON.parse(await readFile(file, 'utf8')) as CmsWords;
  const label = (path: string) => [words.fields[path] ?? ''].flat()[0] ?? '';
  const row = page.getByRole('grid').getByRole('row').nth(1);
  const texts = page.locator('[contenteditable=true]');
  const pane = (name: string) =>
    page.getByRole('radio', { name: new RegExp(`^${languageNameIn(name, language)}`, 'i') });

  await page.goto(`${desk.address}#/collections/releases`);
  await row.waitFor();
  await take('list', { x: 0, y: 0, width, height: 330 });

  await page.setViewportSize(tall);
  await page.goto(`${desk.address}#/collections/releases/entries/${shown}/index`);
  await texts.first().waitFor();
  await pane('ko').last().click();
  // The content is not written in every language of the desk.
  if (language !== 'de') await pane('en').first().click();
  const titles = page.getByRole('textbox', { name: label('releases.title'), exact: true });
  await titles.nth(1).waitFor();
  await upwards(page);
  await take('languages', { x: 0, y: 0, width, height: 470 });

  const image = page
    .getByRole('group', { name: new RegExp(`\u2068${label('releases.image')}\u2069`) })
    .first();
  await image.locator('[aria-controls^=object-][aria-expanded=false]').click();
  await image.locator('img').first().waitFor();
  await take('picture', await around(image));

  await texts.first().locator('p').first().click();
  await page.getByRole('button', { name: words.prose.insert.label, exact: true }).first().click();
  await page
    .getByRole('menuitem', { name: words.components['Quote'] ?? '', exact: true })
    .first()
    .click();
  const quote = texts.first().locator('.prose-Quote').first();
  await quote.waitFor();
  await take('quote', await around(quote));
  await quote.getByRole('button').first().click();

  // What is typed as text is text. A tag can come in by the source.
  const source = page.getByRole('textbox', { name: [words.body].flat()[0] ?? '', exact: true }).first();
  const mode = (name: 'show' | 'hide') =>
    page.getByRole('button', { name: words.prose.source[name], exact: true }).first();
  await mode('show').click();
  const body = await source.inputValue();
  await source.fill(`${body.trimEnd()} <u>!</u>`);
  await page.setViewportSize(usual);
  const save = page.getByRole('button', { name: own.save, exact: true });
  await save.click();
  const understood = page.getByRole('button', { name: deskViewsIn(language).refused.close, exact: true });
  await understood.waitFor();
  await take('error', { x: 334, y: 196, width: 612, height: 328 });
  await understood.click();

  await page.setViewportSize(tall);
  await source.fill(body);
  await mode('hide').click();
  const title = await titles.first().inputValue();
  await titles.first().fill(title.replace(/ \S+$/, ''));
  await page.setViewportSize(usual);
  await save.click();
  // Readers need not be told of a shorter title.
  const { title: asked, save: answer } = deskViewsIn(language).published;
  const question = page.getByRole('dialog', { name: asked, exact: true });
  await question.getByRole('radio').last().check();
  await question.getByRole('button', { name: answer, exact: true }).click();
  await page.waitForURL(/#\/collections\/releases$/);
  await row.waitFor();
  await page.locator('#desk-saved').waitFor();
  await take('saved', { x: 0, y: 0, width, height: usual.height });
}

/** To the top of both halves: each scrolls the other a moment later, so it is done until nothing moves any more. */
async function upwards(page: Page): Promise<void> {
  const isStill = () => {
    const below = [...document.querySelectorAll('*')].filter((element) => element.scrollTop > 0);
    for (const element of below) element.scrollTop = 0;
    return below.length === 0;
  };
  await page.waitForFunction(isStill, undefined, { polling: 500 });
}

/** A part of the form with a little of what surrounds it. */
async function around(part: Locator): Promise<Clip> {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error('A part of the desk that the guide shows is not there.');
  return {
    x: Math.max(0, box.x - 12),
    y: Math.max(0, box.y - 12),
    // Without what stands between the two halves of the desk.
    width: Math.min(box.width + 24, 600),
    height: box.height + 24,
  };
}

/** Flat colours need few bytes. */
async function picture(page: Page, path: string, clip: Clip): Promise<void> {
  const bytes = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  await sharp(bytes).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toFile(path);
}
