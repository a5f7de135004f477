import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Lets Pagefind index the built pages, each language by itself, and puts its own search beside them. */
export function searchOfDocuments(): AstroIntegration {
  return {
    name: 'depesche-docs:search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const path = fileURLToPath(dir);
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
        await close();
        const all = [...errors, ...added.errors, ...written.errors];
        if (all.length) throw new Error(`Pagefind: ${all.join('; ')}`);
      },
    },
  };
}
