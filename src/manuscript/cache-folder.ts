import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPreview } from '../clock.ts';
import { isOfSystem } from '../model/file-name.ts';

const usual = 'node_modules/.astro';
/** That of public builds must contain nothing of a preview. */
const ofPreviews = (cache: string) => `${cache}-preview`;
const publicCache = resolve(process.env['NEWSROOM_CACHE'] ?? usual);

/** The default cache folders of this project. */
export const usualCaches: readonly string[] = [usual, ofPreviews(usual)];
/** The cache of previews. */
export const previewCacheFolder: string = ofPreviews(publicCache);
/** The cache of this build for slow results: pictures, press kits, cards. */
export const cacheFolder: string = isPreview ? previewCacheFolder : publicCache;
/** Every cache of this project, whatever is being built. */
export const caches: readonly string[] = [publicCache, previewCacheFolder];

/** The mark of a cache. A finished build lists its files there. */
export const cacheMark = 'sealed.json';

/** Creates a cache folder with its mark if it is missing, so that an interrupted build leaves it marked. */
export function markCache(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).every(isOfSystem)) writeFileSync(join(folder, cacheMark), '{}');
}
