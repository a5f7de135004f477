import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { feedFormatNames, feedFormats } from '../model/formats.ts';

const subscribed = feedFormatNames.map((format) => feedFormats[format].file);
const forMachines = [...subscribed, 'llms.txt', 'feeds', /^sitemap.*\.xml$/];

/** Takes out of a preview what would make it known or keep it: feeds and their pages, sitemaps, the list for machines. */
export function previewSite(): AstroIntegration {
  return {
    name: 'depesche:preview',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
        const left = entries.filter(({ name }) =>
          forMachines.some((known) => (typeof known === 'string' ? known === name : known.test(name))),
        );
        for (const { parentPath, name } of left)
          await rm(join(parentPath, name), { recursive: true, force: true });
      },
    },
  };
}
