import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../files/walk.ts';
import { feedFormatNames, feedFormats } from '../model/address/formats.ts';
import { type Site, urlsOf } from '../model/address/urls.ts';

const feedFiles: readonly string[] = feedFormatNames.map((format) => feedFormats[format].file);

/** Whether a preview leaves out a file of the site: feeds and their pages, sitemaps, the list for machines and the desk. */
export function leftOutOfPreview(site: Site): (path: string) => boolean {
  const urls = urlsOf(site);
  const places = [urls.desk, urls.llms, ...site.languages.map(urls.feeds)];
  const isSitemap = (address: string) => address === urls.sitemap(/-(.*)\.xml$/.exec(address)?.[1]);
  return (path) => {
    const address = urls.base + path;
    const isIn = (place: string) => address === place || (place.endsWith('/') && address.startsWith(place));
    return feedFiles.includes(basename(path)) || isSitemap(address) || places.some(isIn);
  };
}

/** Removes what a preview leaves out, so that it is neither discovered nor cached. */
export function previewSite(site: Site): AstroIntegration {
  const isLeftOut = leftOutOfPreview(site);
  return {
    name: 'depesche:preview',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of filesBelow(root).filter(isLeftOut)) await rm(join(root, path), { force: true });
      },
    },
  };
}
