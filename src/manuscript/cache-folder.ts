import { resolve } from 'node:path';
import { isPreview } from '../clock.ts';

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
