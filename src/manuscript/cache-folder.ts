import { resolve } from 'node:path';

const [ofBuilds, ofPreviews] = ['node_modules/.astro', 'node_modules/.astro-preview'] as const;
/** The caches that this project makes by itself. */
export const usualCaches: readonly string[] = [ofBuilds, ofPreviews];

const cacheOr = (usual: string) => resolve(process.env['NEWSROOM_CACHE'] ?? usual);

/** Where a build keeps what is costly to make again: pictures, press kits, cards. */
export const cacheFolder: string = cacheOr(ofBuilds);
/** The same for previews: apart from that of public builds, which must hold no byte of a preview. */
export const previewCacheFolder: string = cacheOr(ofPreviews);
