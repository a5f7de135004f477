import { handedCollections } from './loaders/handed-collections.ts';

/**
 * Astro runs this file through Vite, which would compile every module that it imports once more: a third of the time of a
 * build in which nothing has changed. Node has them already, for astro.config.mjs.
 */
export const collections = handedCollections();
