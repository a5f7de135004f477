import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../files/walk.ts';
import { feedFormatNames, feedFormats } from '../model/address/formats.ts';
import { type Site, urlsOf } from '../model/address/urls.ts';

const feedFiles: readonly string[] = feedFormatNames.map((format) => feedFormats[format].file);

/**
 * Removes feeds and their pages, sitemaps, the list for machines and the desk, so that a preview is neither discovered
 * nor cached.
 */
export function previewSite(site: Site): AstroIntegration {
  const urls = urlsOf(site);
  const places = [urls.desk, urls.llms, ...site.languages.map(urls.feeds)];
  const isSitemap = (path: string) => urls.base + path === urls.sitemap(/-(.*)\.xml$/.exec(path)?.[1]);
  return {
    name: 'depesche:preview',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root).filter(
          (path) => feedFiles.includes(basename(path)) || isSitemap(path),
        );
        const leftOut = [...places.map((place) => place.slice(urls.base.length)), ...files];
        for (const path of leftOut) await rm(join(root, path), { recursive: true, force: true });
      },
    },
  };
}
