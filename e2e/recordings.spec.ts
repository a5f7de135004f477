import { expect, test } from '@playwright/test';
import { wordsIn } from '../src/i18n/words.ts';
import { bringAxe, looks, violations } from './axe.ts';
import { sites } from './sites.ts';
import { at } from './words.ts';

const site = sites.fictional;
const address = at(site, '2026/07/bridge-swing/');
const { recording: words, slugLine } = wordsIn('de');
const title = 'Die Drehbrücke öffnet zum ersten Mal wieder';

test('a film plays from this site with captions, and nothing of it is loaded before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  await page.getByRole('link', { name: slugLine.films(1), exact: true }).click();
  await expect(page).toHaveURL(/#film$/);
  const film = page.locator('video');
  const before = await film.boundingBox();
  expect(asked.filter((url) => /\.(?:mp4|mp3|vtt)$/.test(url))).toEqual([]);
  await film.evaluate(async (video: HTMLVideoElement) => {
    const [captions] = video.textTracks;
    if (captions) captions.mode = 'showing';
    video.muted = true;
    await video.play();
  });
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.activeCues?.length))
    .toBe(1);
  const said = await film.evaluate((video: HTMLVideoElement) => {
    const [cue] = video.textTracks[0]?.activeCues ?? [];
    return (cue as VTTCue).text;
  });
  expect(said).toContain('Achtung am Seesternfleet');
  const after = await film.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  expect(asked.filter((url) => !url.startsWith('http://localhost:'))).toEqual([]);
});

test('without JavaScript the words can be read and the files be loaded', async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const film = page.getByRole('figure', { name: title });
  await film.getByText(words.said).click();
  await expect(film.getByText('Bitte hinter der Kette warten.')).toBeVisible();
  const sound = page.getByRole('figure', { name: 'Die Glocke vor dem Schwenken' });
  for (const [figure, name] of [
    [film, words.load],
    [film, `${words.captions} (Deutsch)`],
    [sound, words.load],
    [sound, words.transcript],
  ] as const) {
    const link = figure.getByRole('link', { name, exact: true });
    const href = (await link.getAttribute('href')) ?? '';
    const { status } = await request
      .get(at(site, href.slice(1)))
      .then((answer) => ({ status: answer.status() }));
    expect(status, href).toBe(200);
  }
  await context.close();
});

test('on paper a film and a sound have title, length and address', async ({ page }) => {
  await page.goto(address);
  const film = page.locator('.recording').first();
  const printed = film.getByText(new URL('2026/07/bridge-swing/drehbruecke-film.mp4', site.url).href);
  await expect(printed).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  await expect(film.getByText(title)).toBeVisible();
});

test('players pass the tests of axe in both looks', async ({ page }) => {
  await bringAxe(page);
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await page.locator('.recording summary').first().click();
    expect(await violations(page)).toEqual([]);
  }
});
