import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { close } from 'pagefind';
import { indexedPage, textOf } from './index/indexed-page.ts';
import { type AddressedPage, languageIndex } from './index/language-index.ts';
import { suggestionWords } from './index/suggestion-words.ts';
import { tellProgress } from '../progress/progress.ts';
import { wordsFile } from './words-file.ts';

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
      'astro:build:done': async ({ dir, pages }) => {
        tellProgress({ step: 'search' });
        const folder = fileURLToPath(dir);
        const found = await readPages(
          folder,
          pages.map(({ pathname }) => pathname),
        );
        const of = [...found.values()].reduce((sum, { length }) => sum + length, 0);
        let done = 0;
        const count = () => tellProgress({ step: 'search', done: (done += 1), of });
        for (const [language, releases] of found) {
          const files = await languageIndex(language, releases, count);
          const to = join(folder, 'pagefind', language);
          await Promise.all(files.map(({ path, content }) => write(join(to, path), content)));
          await write(join(to, wordsFile), suggestionWords(releases.map(({ page }) => textOf(page))));
        }
        await close();
      },
    },
  };
}

/** All pages with a searchable part, by language. */
async function readPages(folder: string, paths: readonly string[]): Promise<Map<string, AddressedPage[]>> {
  const found = new Map<string, AddressedPage[]>();
  for (const address of [...paths].sort()) {
    if (address === '404/' || address === '404') continue;
    const page = indexedPage(await readFile(join(folder, address, 'index.html'), 'utf8'));
    if (page) found.set(page.language, [...(found.get(page.language) ?? []), { address, page }]);
  }
  return found;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
