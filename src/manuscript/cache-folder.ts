import { resolve } from 'node:path';

/** Where a build keeps what is costly to make again: pictures, press kits, cards. */
export const cacheFolder: string = resolve(process.env['NEWSROOM_CACHE'] ?? 'node_modules/.astro');
