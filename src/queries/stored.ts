import { type CollectionEntry, getCollection } from 'astro:content';
import { settings } from './newsroom.ts';

type Collection = 'organisations' | 'people' | 'topics' | 'pages' | 'releases';

/**
 * Every entry of a collection. Astro warns of one without entries, which in a new newsroom is as it should be; so it is
 * asked only for those that have some.
 */
export async function stored<C extends Collection>(collection: C): Promise<CollectionEntry<C>[]> {
  const { filled } = await settings();
  return filled.includes(collection) ? getCollection(collection) : [];
}
