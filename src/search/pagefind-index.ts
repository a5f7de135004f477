import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { close } from 'pagefind';
import { cacheFolder } from '../manuscript/cache-folder.ts';
import { forgetSpans, type SpanName } from './index/kept-spans.ts';
import { shelfIndex } from './index/shelf-index.ts';
import { searchedPage, type SearchedPage } from './index/spans.ts';
import { suggestionWords } from './index/suggestion-words.ts';
import { tellProgress } from '../progress/progress.ts';
import { wordsFile } from './words-file.ts';

/**
 * Builds the search indexes at the end of `astro build`, from the shipped pages. Each language has an index of texts in a folder of its
 * own, and one of pictures below it, because Pagefind would search another language where one has no pages. Development serves the last build's index.
 */
export function pagefindIndex(): AstroIntegration {
  let base = '/';
  let outDir = '';
  return {
    name: 'depesche:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const prefix = [`${base}pagefind/`, '/pagefind/'].find((start) => path.startsWith(start));
          const name = prefix && normalize(decodeURIComponent(path.slice(prefix.length)));
          const file = name && !name.startsWith('..') ? join(outDir, 'pagefind', name) : '';
          if (!file || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('Content-Type', lookup(file) ?? 'application/octet-stream');
          readFile(file).then((bytes) => response.end(bytes), next);
        });
      },
      'astro:build:done': async ({ dir, pages }) => {
        tellProgress({ step: 'search' });
        const addresses = pages.map(({ pathname }) => pathname);
        await writeIndexes(fileURLToPath(dir), addresses, join(cacheFolder, 'search'));
        await close();
      },
    },
  };
}

/** Writes the indexes of each language, the words for its suggestions among them. */
async function writeIndexes(site: string, addresses: readonly string[], cache: string): Promise<void> {
  const pages = await searchedPages(site, addresses);
  const shelves = Map.groupBy(pages, ({ language, isPicture }) =>
    isPicture ? join(language, 'pictures') : language,
  );
  let done = 0;
  const count = () => tellProgress({ step: 'search', done: (done += 1), of: pages.length });
  const names: SpanName[] = [];
  for (const [folder, found] of shelves) {
    const to = join(site, 'pagefind', folder);
    const made = await shelfIndex(found, { site, to, cache }, count);
    names.push(...made.names);
    // A search makes its suggestions of the words of texts.
    if (found.some(({ isPicture }) => !isPicture))
      await writeFile(join(to, wordsFile), suggestionWords(made.words));
  }
  await forgetSpans(cache, names);
}

/** All pages with a searchable part. Only what is needed of each stays in memory. */
async function searchedPages(site: string, addresses: readonly string[]): Promise<SearchedPage[]> {
  const found: SearchedPage[] = [];
  for (const address of [...addresses].sort()) {
    if (address === '404/' || address === '404') continue;
    const page = searchedPage(address, await readFile(join(site, address, 'index.html'), 'utf8'));
    if (page) found.push(page);
  }
  return found;
}
