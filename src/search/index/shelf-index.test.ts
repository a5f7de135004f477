import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import '../../../e2e/fixtures/search-engine.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import type { Search } from '../address.ts';
import { find } from '../engine.ts';
import { spansFile } from '../spans/spans-file.ts';
import { shelfIndex } from './shelf-index.ts';
import { searchedPage, spansOf } from './spans.ts';

after(close);

const site = testFolder();
const cache = testFolder();

/** Writes a page and returns what the index knows of it. */
function page(day: string, slug: string, text: string, title = 'Eine Meldung') {
  const address = `${day.slice(0, 7).replace('-', '/')}/${slug}/`;
  const html = `<article lang="de" data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>
<i data-pagefind-filter="year:${day.slice(0, 4)}" data-pagefind-meta="date:${day}T10:00:00Z" data-pagefind-sort="date:${Date.parse(day)}" data-pagefind-ignore>x</i><p>${text}</p></article>`;
  mkdirSync(join(site, address), { recursive: true });
  writeFileSync(join(site, address, 'index.html'), html);
  const found = searchedPage(address, html);
  assert.ok(found);
  return found;
}

const old = page('2024-05-02', 'alt', 'Der Hafen wächst. Die Chipproduktion auch.', 'Hafen wächst');
const middle = page('2025-03-01', 'mitte', 'Im Hafen liegt ein Kran.');
const next = page('2025-04-01', 'danach', 'Die Produktion im Hafen. Die Produktion lief an.');
const young = page(
  '2026-01-01',
  'neu',
  'Nur ein Nebensatz nennt den Hafen, sonst geht es um Kräne und Schiffe.',
);
const all = [old, middle, next, young];

async function made(pages: typeof all) {
  const to = testFolder();
  rmSync(to, { recursive: true, force: true });
  const before = readdirSync(cache);
  await shelfIndex(pages, { site, to, cache }, () => undefined, 1);
  const made = readdirSync(cache).filter((name) => !before.includes(name));
  const index = { language: 'de', folder: `${pathToFileURL(to).href}/` };
  const ask = (term: string, search: Partial<Search> = {}) =>
    find({ term, chosen: {}, sort: 'relevance', isEverywhere: false, ...search }, [index]);
  return { to, made: made.length, ask };
}

const slugs = (hits: readonly { url: string }[]) => hits.map(({ url }) => url.split('/').at(-2));

test('a span ends with the month in which it is large enough; later ones leave it as it is', () => {
  const months = ['2025-01', '2025-01', '2025-02', '2025-02', '2025-02', '2025-03'];
  const pages = months.map((month, place) => ({ month, address: String(place) }));
  const inMonths = (of: typeof pages, least: number) =>
    spansOf(of, least).map((span) => span.map(({ address }) => address).join(''));
  assert.deepEqual(inMonths(pages.toReversed(), 2), ['01', '234', '5']);
  assert.deepEqual(inMonths(pages, 3), ['01234', '5']);
  assert.deepEqual(inMonths(pages, 9), ['012345']);
});

test('a release more makes the newest span again, one withdrawn its own, and the rest is kept', async () => {
  const first = await made(all.slice(0, 3));
  assert.equal(first.made, 3);
  assert.equal((await made(all.slice(0, 3))).made, 0);
  // The span that was the newest is closed, and there is a new one.
  assert.equal((await made(all)).made, 2);
  const changed = page('2024-05-02', 'alt-zwei', 'Ein anderer Text.');
  assert.equal((await made([changed, middle, next, young])).made, 1);
});

test('only the newest span has the engine, and the list tells the years', async () => {
  const { to } = await made(all);
  assert.deepEqual(
    (JSON.parse(readFileSync(join(to, spansFile), 'utf8')) as { folder: string; years: string[] }[]).map(
      ({ folder, years }) => [folder, ...years],
    ),
    [
      ['', '2026'],
      ['spans/202504-202504/', '2025'],
      ['spans/202503-202503/', '2025'],
      ['spans/202405-202405/', '2024'],
    ],
  );
  const closed = readdirSync(join(to, 'spans', '202405-202405'));
  assert.ok(!closed.includes('pagefind.js') && closed.includes('wasm.none.pagefind'), closed.join());
});

test('all spans answer as one index: totals, counts, the year, the day', async () => {
  const { ask } = await made(all);
  const found = await ask('Hafen');
  assert.deepEqual((await found.counts())['year'], { 2024: 1, 2025: 2, 2026: 1 });
  assert.deepEqual([found.total, found.isWhole], [4, true]);
  const year = await ask('Hafen', { chosen: { year: '2025' } });
  assert.equal(year.total, 2);
  assert.deepEqual((await year.counts())['year'], { 2024: 1, 2025: 2, 2026: 1 });
  assert.deepEqual(slugs(await (await ask('Hafen', { sort: 'date' })).next(9)), [
    'neu',
    'danach',
    'mitte',
    'alt',
  ]);
  assert.equal((await ask('Xylophonist')).total, 0);
});

test('spans that are asked together compare by relevance', async () => {
  const { ask } = await made(all);
  assert.equal(slugs(await (await ask('Hafen')).next(9))[0], 'alt');
  assert.deepEqual(slugs(await (await ask('Produktion')).next(9)), ['danach', 'alt']);
});
