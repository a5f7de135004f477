import type { CollectionEntry } from 'astro:content';

/** The content of the store, filtered by the gate. */
export type Store = {
  settings: CollectionEntry<'newsroom'>['data'];
  organisations: readonly CollectionEntry<'organisations'>[];
  people: readonly CollectionEntry<'people'>[];
  topics: readonly CollectionEntry<'topics'>[];
  places: readonly CollectionEntry<'places'>[];
  facts: readonly CollectionEntry<'facts'>[];
  events: readonly CollectionEntry<'events'>[];
  pages: readonly CollectionEntry<'pages'>[];
  releases: readonly CollectionEntry<'releases'>[];
};
