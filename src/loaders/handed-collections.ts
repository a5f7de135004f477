import type { gatedCollections } from './collections.ts';

type Collections = typeof gatedCollections;

/** Plain Node and Vite have copies of this module; the global object is one. */
const place = Symbol.for('depesche.collections');
const all = globalThis as { [place]?: Collections };

/** Hands the collections of the configuration to the file in which Astro looks for them. */
export function handCollections(ours: Collections): void {
  all[place] = ours;
}

/** The collections that the configuration has handed over. Throws if Astro was started without it. */
export function handedCollections(): Collections {
  const ours = all[place];
  if (!ours) throw new Error('astro.config.mjs must hand the collections over before Astro asks for them.');
  return ours;
}
