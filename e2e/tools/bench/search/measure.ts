import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { close } from 'pagefind';
import type { find } from '../../../../src/search/engine.ts';
import { shelfIndex } from '../../../../src/search/index/shelf-index.ts';
import { searchedPage } from '../../../../src/search/index/spans.ts';
import { browser, browserArguments } from '../../browser.ts';
import { started } from '../meter.ts';
import { writeSearchedPages } from './pages.ts';
import { servedFolder } from './served.ts';
import { type QueryCost, saveFigures, type SearchFigures, writeSearchTable } from './table.ts';

const folder = join('.bench', 'search');

/** What readers type: a frequent word, two, a compound, a name, a phrase, a year, a word that stands nowhere. */
const queries: { term: string; year?: string }[] = [
  { term: 'Hafen' },
  { term: 'Wasserstoff' },
  { term: 'Reinraum Lichterhaven' },
  { term: 'Produktion' },
  { term: 'Energienetzwerk Vertrag' },
  { term: '"Sensoren für die Schifffahrt"' },
  { term: 'Fähre', year: '2022' },
  { term: 'Xylophonist' },
];

/**
 * `npm run bench -- search <count>`: what a search costs a browser among so many releases, and what their index costs. Writes
 * the table of the guide.
 */
export async function searchBench([count = '1000']: string[]): Promise<number> {
  const releases = Number(count);
  await rm(folder, { recursive: true, force: true });
  const site = join(folder, 'site');
  const addresses = await writeSearchedPages(site, releases);
  const index = await indexed(site, addresses);
  const again = await indexed(site, addresses);
  const open = await chromium.launch({ executablePath: await browser(), args: [...browserArguments] });
  try {
    const figures: SearchFigures = { releases, index, again, queries: [] };
    for (const query of queries) {
      const told = await asked(open, site, query);
      console.log(
        `${told.name}: ${told.first.bytes} bytes in ${told.first.requests} requests, ${told.found} found`,
      );
      figures.queries.push(told);
    }
    saveFigures(figures);
    writeSearchTable();
  } finally {
    await open.close();
  }
  return 0;
}

/** Indexes the pages as a build does, and returns the seconds of the processor. Those of Pagefind count when it has ended. */
async function indexed(site: string, addresses: readonly string[]): Promise<number> {
  const cpu = process.cpuUsage();
  const before = started();
  const pages = [];
  for (const address of addresses) {
    const page = searchedPage(address, await readFile(join(site, address, 'index.html'), 'utf8'));
    if (page) pages.push(page);
  }
  const to = join(site, 'pagefind', 'de');
  await rm(to, { recursive: true, force: true });
  await shelfIndex(pages, { site, to, cache: join(folder, 'cache') }, () => undefined);
  await close();
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1e6 + started() - before;
}

/** One search in a browser that has nothing, then the same word with another, then all that no result waits for. */
async function asked(
  open: Browser,
  site: string,
  { term, year }: { term: string; year?: string },
): Promise<QueryCost> {
  const { url, sent, close: end } = await servedFolder(site);
  const page = await open.newPage();
  await page.goto(url);
  const search = (words: string, isWhole: boolean) =>
    page.evaluate(
      async ({ words: typed, chosen, isWhole: wantsAll }) => {
        const engine = (await import('/src/search/engine.ts' as string)) as { find: typeof find };
        const found = await engine.find({ term: typed, chosen, sort: 'relevance', isEverywhere: false }, [
          { language: 'de', folder: '/pagefind/de/' },
        ]);
        const hits = await found.next(10);
        if (wantsAll) await found.counts();
        return { total: found.total, urls: hits.map((hit) => hit.url) };
      },
      { words, chosen: year === undefined ? {} : { year }, isWhole },
    );
  const cost = () => {
    const part = sent.splice(0);
    const of = (files: RegExp) =>
      part.filter(({ path }) => files.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      requests: part.length,
      bytes: of(/./),
      engine: of(/(?:\.js|wasm[^/]*)$/),
      pages: of(/(?:\.json|\.pf_meta)$/),
      index: of(/\.pf_index$/),
      text: of(/\.pf_fragment$/),
      filters: of(/\.pf_filter$/),
    };
  };
  await search(term, false);
  const first = cost();
  await search(`${term.replaceAll('"', '')} Ausbildung`, false);
  const later = cost();
  const { total: found } = await search(term, true);
  const rest = cost();
  await page.close();
  end();
  return { name: year === undefined ? term : `${term}, ${year}`, found, first, later, rest };
}
