import { type CollectionEntry, getCollection } from 'astro:content';
import { instant } from '../../clock.ts';
import { readableAt } from '../../gate/readable.ts';
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

/** Every release as it can be read at this instant. The store of a build has nothing else; that of development is whole. */
export async function storedReleases(): Promise<CollectionEntry<'releases'>[]> {
  const releases = await stored('releases');
  if (import.meta.env.PROD) return releases;
  return releases.map((entry) => ({ ...entry, data: readableAt(entry.data, instant()) }));
}
