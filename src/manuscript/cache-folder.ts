import { resolve } from 'node:path';

const [ofBuilds, ofPreviews] = ['node_modules/.astro', 'node_modules/.astro-preview'] as const;
/** The default cache folders of this project. */
export const usualCaches: readonly string[] = [ofBuilds, ofPreviews];

const cacheOr = (usual: string) => resolve(process.env['NEWSROOM_CACHE'] ?? usual);

/** The cache of a build for slow results: pictures, press kits, cards. */
export const cacheFolder: string = cacheOr(ofBuilds);
/** The cache of previews. It is separate, because that of public builds must contain nothing of a preview. */
export const previewCacheFolder: string = cacheOr(ofPreviews);
