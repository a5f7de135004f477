import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { instant, isPreview, now, present } from '../../clock.ts';
import { programDigest } from '../../files/program-digest.ts';
import { takeOwnWords } from '../../i18n/words.ts';
import { openNewsroom, type OpenNewsroom } from './newsroom.ts';
import type { Store } from './store.ts';

type Collection =
  'organisations' | 'people' | 'topics' | 'places' | 'facts' | 'events' | 'pages' | 'releases';

/** The settings of the newsroom. */
export async function readSettingsEntry(): Promise<Store['settings']> {
  const entry = await getEntry('newsroom', 'newsroom');
  if (!entry) throw new Error('The settings of the newsroom are not in the store.');
  return entry.data;
}

/** The names of the publisher and the contacts of the newsroom, by their ids. */
export async function readNamesOf({ publisher, contacts }: Store['settings']) {
  const named = await Promise.all([
    getEntry('organisations', publisher),
    ...contacts.map((id) => getEntry('people', id)),
  ]);
  return Object.fromEntries(named.flatMap((entry) => (entry ? [[entry.id, entry.data.name] as const] : [])));
}

async function readStore(): Promise<Store> {
  const settings = await readSettingsEntry();
  takeOwnWords(settings.ownWords);
  // Astro warns of an empty collection, which is normal in a new newsroom.
  const read = async <C extends Collection>(collection: C): Promise<CollectionEntry<C>[]> =>
    settings.filled.includes(collection) ? getCollection(collection) : [];
  return {
    settings,
    organisations: await read('organisations'),
    people: await read('people'),
    topics: await read('topics'),
    places: await read('places'),
    facts: await read('facts'),
    events: await read('events'),
    pages: await read('pages'),
    releases: await read('releases'),
  };
}

/** The program, where outputs may be kept: a build of the public site. */
const programOf = () => (import.meta.env.PROD && !isPreview ? programDigest() : undefined);

/** The store at the instant of a request, for the desk, which lays a draft over it. No page of the site uses it. */
export const currentStore = async () => ({ store: await readStore(), now: instant() });

const opened = new WeakMap<Date, Promise<OpenNewsroom>>();

/**
 * The newsroom of this instant: opened once a build, and in development once a request, so that edits are visible. Each
 * request has its own instant. Calls outside of a request read the store every time in development.
 */
export function currentNewsroom(): Promise<OpenNewsroom> {
  const at = instant();
  const open = async () =>
    openNewsroom(await readStore(), at, isPreview ? { preview: present() } : { program: programOf() });
  if (!import.meta.env.PROD && at === now) return open();
  const newsroom = opened.get(at) ?? open();
  opened.set(at, newsroom);
  return newsroom;
}
