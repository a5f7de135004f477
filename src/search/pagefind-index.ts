import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { close } from 'pagefind';
import { digestOf } from '../files/digest.ts';
import { programDigest } from '../files/program-digest.ts';
import { cacheFolder } from '../manuscript/cache-folder.ts';
import { indexedPage, isSearched, textOf } from './index/indexed-page.ts';
import { type IndexFile, keptIndex } from './index/kept-index.ts';
import { type AddressedPage, languageIndex } from './index/language-index.ts';
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
        const folder = fileURLToPath(dir);
        const found = await searchedPages(
          folder,
          pages.map(({ pathname }) => pathname),
        );
        await keptIndex(join(cacheFolder, 'search'), indexKey(found), join(folder, 'pagefind'), () =>
          indexOf(found),
        );
        await close();
      },
    },
  };
}

/** A page as it is shipped. */
type ShippedPage = { address: string; html: string };

/** All pages with a searchable part. */
async function searchedPages(folder: string, paths: readonly string[]): Promise<ShippedPage[]> {
  const found: ShippedPage[] = [];
  for (const address of [...paths].sort()) {
    if (address === '404/' || address === '404') continue;
    const html = await readFile(join(folder, address, 'index.html'), 'utf8');
    if (isSearched(html)) found.push({ address, html });
  }
  return found;
}

/** The same pages give the same index, with the same program. */
const indexKey = (pages: readonly ShippedPage[]): string =>
  digestOf(JSON.stringify([programDigest(), pages.map(({ address, html }) => [address, digestOf(html)])]));

/** The files of the indexes of each language, the words for its suggestions among them. */
async function indexOf(pages: readonly ShippedPage[]): Promise<IndexFile[]> {
  const indexes = new Map<string, AddressedPage[]>();
  for (const { address, html } of pages) {
    const page = indexedPage(html);
    if (!page) continue;
    const folder = page.shelf === 'pictures' ? join(page.language, page.shelf) : page.language;
    const read = indexes.get(folder) ?? [];
    read.push({ address, page });
    indexes.set(folder, read);
  }
  let done = 0;
  const count = () => tellProgress({ step: 'search', done: (done += 1), of: pages.length });
  const files: IndexFile[] = [];
  for (const [folder, found] of indexes) {
    const [language = ''] = found.map(({ page }) => page.language);
    const words = suggestionWords(found.map(({ page }) => textOf(page)));
    for (const { path, content } of [
      ...(await languageIndex(language, found, count)),
      // A search makes its suggestions of the words of texts.
      ...(folder === language ? [{ path: wordsFile, content: words }] : []),
    ])
      files.push({ path: join(folder, path), content });
  }
  return files;
}
