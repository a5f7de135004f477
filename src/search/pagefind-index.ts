import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { close, createIndex, type IndexFile } from 'pagefind';
import { aliasFinder } from './index/aliases.ts';
import { indexRecord } from './index/index-record.ts';
import { type IndexedPage, indexedPage } from './index/indexed-page.ts';
import { suggestionWords } from './index/suggestion-words.ts';
import { wordsFile } from './words-file.ts';

type Found = { address: string; page: IndexedPage };

/** Throws the errors of a call. Pagefind returns them in a list and never throws. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Builds the search indexes at the end of `astro build`, from the shipped pages. Each language has an index in a folder of its
 * own, because Pagefind would search another language where one has no pages. Development serves the last build's index.
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
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const found = await readPages(
          folder,
          pages.map(({ pathname }) => pathname),
        );
        for (const [language, releases] of found) {
          const files = await indexOf(language, releases);
          const to = join(folder, 'pagefind', language);
          await Promise.all(files.map(({ path, content }) => write(join(to, path), content)));
          await write(join(to, wordsFile), suggestionWords(releases.map(({ page }) => page.text)));
          logger.info(`${language}: ${releases.length} releases can be searched`);
        }
        await close();
      },
    },
  };
}

/** All pages with a searchable part, by language. */
async function readPages(folder: string, paths: readonly string[]): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>();
  for (const address of [...paths].sort()) {
    if (address === '404/' || address === '404') continue;
    const page = indexedPage(await readFile(join(folder, address, 'index.html'), 'utf8'));
    if (page) found.set(page.language, [...(found.get(page.language) ?? []), { address, page }]);
  }
  return found;
}

/** The files of the index of one language. */
async function indexOf(language: string, releases: readonly Found[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const aliasesOf = aliasFinder(
    language,
    releases.map(({ page }) => page.text),
  );
  for (const { address, page } of releases) {
    const content = indexRecord(page, aliasesOf(page.text, page.names));
    refuse((await index.addHTMLFile({ url: `/${address}`, content })).errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  refuse(unwritten);
  await index.deleteIndex();
  const engine = files.some(({ path }) => path === `wasm.${language}.pagefind`) ? language : 'unknown';
  return files.filter(({ path }) => isNeeded(path, engine));
}

/** Whether a file of Pagefind is shipped. Its own interface and the engines of other languages are not. */
function isNeeded(path: string, engine: string): boolean {
  if (path.startsWith('wasm.')) return path === `wasm.${engine}.pagefind`;
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
