import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { close } from 'pagefind';
import { filesBelow } from '../src/files/walk.ts';
import { shelfIndex } from '../src/search/index/shelf-index.ts';
import { searchedPage } from '../src/search/index/spans.ts';
import { type IndexSpan, spansFile } from '../src/search/spans/spans-file.ts';
import { sites } from './sites.ts';
import { testFolder } from './test-folder.ts';
import { at, words } from './words.ts';

/* The German index of the fictional newsroom in spans of few pages, each said to have thousands. */

const folder = '/pagefind/de/';
let index = '';

test.beforeAll(async () => {
  const site = sites.fictional.out;
  const all = filesBelow(site).filter((name) => name.endsWith('index.html'));
  const pages = await Promise.all(
    all.map(async (name) =>
      searchedPage(name.slice(0, -'index.html'.length), await readFile(join(site, name), 'utf8')),
    ),
  );
  const texts = pages.filter((page) => page !== undefined && page.language === 'de' && !page.isPicture);
  index = testFolder();
  const folders = { site, to: index, cache: testFolder() };
  await shelfIndex(
    texts.flatMap((page) => page ?? []),
    folders,
    () => undefined,
    10,
  );
  await close();
});

/** Gives the page the index in spans. Returns the paths in it that are asked for, as they come. */
async function inSpans(page: Page): Promise<{ path: string; bytes: number }[]> {
  const asked: { path: string; bytes: number }[] = [];
  // The worker asks, too.
  await page.context().route(`**${folder}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.slice(pathname.indexOf(folder) + folder.length);
    // Where no text has the words, the pictures of the site are searched and its words are compared.
    if (!existsSync(join(index, path))) return route.continue();
    let body = await readFile(join(index, path));
    if (path === spansFile) {
      const spans = JSON.parse(body.toString()) as IndexSpan[];
      body = Buffer.from(JSON.stringify(spans.map((span) => ({ ...span, pages: span.pages * 1_000 }))));
    }
    asked.push({ path, bytes: /\.js(?:on)?$/.test(path) ? brotliCompressSync(body).length : body.length });
    await route.fulfill({ body, contentType: path.endsWith('.js') ? 'text/javascript' : 'application/json' });
  });
  return asked;
}

const statusOf = (count: number, term: string) =>
  words.de.search.resultsMany.replace('{count}', String(count)).replace('{term}', term);

test('the first results load the newest span alone, nothing that grows with the archive, and few bytes', async ({
  page,
}) => {
  const asked = await inSpans(page);
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  await expect(page.locator('.results li')).not.toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(words.de.search.older);
  const first = [...asked];
  const kinds = [...new Set(first.map(({ path }) => path.replace(/(?:de_)?[\da-f]{7,}/, '*')))].sort();
  expect(kinds).toEqual([
    'fragment/*.pf_fragment',
    'index/*.pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.*.pf_meta',
    'pagefind.js',
    spansFile,
    'wasm.de.pagefind',
  ]);
  const bytes = first.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(150_000);
});

test('older spans are asked afterwards: the total, the facets, and what is left by relevance', async ({
  page,
}) => {
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  const status = page.getByRole('status');
  await expect(status).toHaveText(/\d/);
  const total = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
  const asked = await inSpans(page);
  await page.goto(at(sites.fictional, 'search/?q=Hafen'));
  await expect(status).toHaveText(statusOf(total, 'Hafen'));
  const year = page.getByLabel(words.de.search.facets.year);
  await expect(year.locator('option[value="2021"]')).toHaveText(/^2021 \([1-9]\d*\)$/);
  const more = page.getByRole('button', { name: words.de.search.more });
  const results = page.locator('.results li');
  for (let shown = 10; shown < total; shown += 10) {
    await more.click();
    await expect(results).toHaveCount(Math.min(shown + 10, total));
  }
  await expect(more).toBeHidden();
  expect(asked.filter(({ path }) => /spans\/.*wasm\.none/.test(path)).length).toBeGreaterThan(1);
  expect(asked.filter(({ path }) => path.endsWith('wasm.de.pagefind'))).toHaveLength(1);
});

test('a chosen year asks the spans that have it; a word that stands nowhere asks each span once', async ({
  page,
}) => {
  const asked = await inSpans(page);
  await page.goto(at(sites.fictional, 'search/?q=Hafen&year=2021'));
  await expect(page.locator('.results li')).not.toHaveCount(0);
  const spans = JSON.parse(await readFile(join(index, spansFile), 'utf8')) as IndexSpan[];
  const other = spans.filter(({ years }) => !years.includes('2021')).map((span) => span.folder);
  expect(other.length).toBeGreaterThan(1);
  // The counts beside the results ask the others, afterwards.
  const parts = asked.slice(
    0,
    asked.findIndex(({ path }) => path.endsWith('.pf_fragment')),
  );
  const folders = parts
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ path }) => path.split('index/')[0]);
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((folder = '') => other.includes(folder))).toEqual([]);
  await page.goto(at(sites.fictional, 'search/?q=Xylophonquartett'));
  const said = words.de.search.none.replace('{term}', 'Xylophonquartett');
  asked.splice(0);
  await expect(page.getByRole('status')).toHaveText(said);
  const paths = asked.map(({ path }) => path).filter((path) => !/\.(?:js|json)$/.test(path));
  expect(paths.length).toBe(new Set(paths).size);
});
