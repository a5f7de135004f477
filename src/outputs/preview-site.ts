import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { feedFormatNames, feedFormats } from '../model/address/formats.ts';

const feedFiles = feedFormatNames.map((format) => feedFormats[format].file);
/** Folders of the site itself, with the language in front; a topic may have the same name. */
const folder = /^(?:[a-z]{2,3}(?:-[A-Za-z]+)?\/)?(?:feeds|admin)$/;
const list = /^(?:llms\.txt|sitemap[^/]*\.xml)$/;

const isLeftOut = (path: string) =>
  folder.test(path) || list.test(path) || feedFiles.some((file) => `/${path}`.endsWith(`/${file}`));

/**
 * Takes out of a preview what would make it known or keep it: feeds and their pages, sitemaps, the list for machines;
 * and the desk, where nothing is read.
 */
export function previewSite(): AstroIntegration {
  return {
    name: 'depesche:preview',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = readdirSync(root, { recursive: true, withFileTypes: true });
        const paths = entries.map(({ parentPath, name }) =>
          relative(root, join(parentPath, name)).replaceAll('\\', '/'),
        );
        for (const path of paths.filter(isLeftOut))
          await rm(join(root, path), { recursive: true, force: true });
      },
    },
  };
}
