import { readFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { createIndex } from 'pagefind';

/** Throws what Pagefind reports; its functions answer with a list of errors and never throw. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Builds the search index inside `astro build`, one per language, from the pages as they are shipped. In
 * development the index of the last build answers.
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
        const { index, errors } = await createIndex();
        refuse(errors);
        if (!index) throw new Error('Pagefind made no index.');
        const folder = fileURLToPath(dir);
        let indexed = 0;
        for (const { pathname } of pages) {
          const file = pathname === '404/' || pathname === '404' ? '404.html' : join(pathname, 'index.html');
          const content = await readFile(join(folder, file), 'utf8');
          // Only pages that say so are searched; reading the mark here spares Pagefind the others.
          if (!content.includes('data-pagefind-body')) continue;
          refuse((await index.addHTMLFile({ url: `${base}${pathname}`, content })).errors);
          indexed += 1;
        }
        refuse((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
        await index.deleteIndex();
        logger.info(`${indexed} pages can be searched`);
      },
    },
  };
}
