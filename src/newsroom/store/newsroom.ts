import type { CollectionEntry } from 'astro:content';
import { beginsIn } from '../../gate/beginning.ts';
import { factsAt } from '../../gate/facts-at.ts';
import { readableAt } from '../../gate/readable.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { inLanguage } from '../../model/text/languages.ts';
import { entitiesOf } from './entities.ts';
import { archiveOf } from './releases.ts';
import { shelvesOf } from './shelves.ts';

/** The content of the store, filtered by the gate. */
export type Store = {
  settings: CollectionEntry<'newsroom'>['data'];
  organisations: readonly CollectionEntry<'organisations'>[];
  people: readonly CollectionEntry<'people'>[];
  topics: readonly CollectionEntry<'topics'>[];
  pages: readonly CollectionEntry<'pages'>[];
  releases: readonly CollectionEntry<'releases'>[];
};

/**
 * The newsroom at one instant: its settings and addresses, organisations, people, topics and releases in every order.
 * All pages, feeds and files are synchronous functions of it. `preview` is the time of the build if `now` is in the
 * future.
 */
export function openNewsroom(store: Store, now: Date, preview?: Date) {
  const { settings, organisations, people, topics, pages } = store;
  const begins = beginsIn(
    settings.timeZone,
    store.releases.map(({ data }) => ({ folder: data.folder, facts: data })),
  );
  const present = <E extends { data: Parameters<typeof factsAt>[0] }>(entries: readonly E[]): E[] =>
    entries.map((entry) => ({ ...entry, data: factsAt(entry.data, now.getTime(), begins) }));
  const { languages } = settings;
  /** A text of several languages, for a reader of one. */
  const text = (texts: Readonly<Record<string, string>>, language: string) =>
    inLanguage(texts, language, languages);
  const releases = store.releases.map((entry) => ({ ...entry, data: readableAt(entry.data, now) }));
  const archive = archiveOf(releases, languages, now);
  return {
    ...settings,
    now,
    isPreview: preview !== undefined,
    /** The time of the build: `now`, except in a preview. */
    madeAt: preview ?? now,
    urls: urlsOf(settings),
    text,
    /** The instants at which changes and boilerplates begin. */
    begins,
    entities: entitiesOf({ organisations, people, topics }, { ...settings, text }, now, begins),
    /** The organisations with their present facts, and the files of all logos that are known. */
    organisations: present(organisations),
    people: present(people),
    /** The standing pages, each in one language. */
    pages,
    archive,
    /** The releases in lists for the readers of a language, in every order. */
    shelves: shelvesOf(archive, settings, now),
  };
}
export type OpenNewsroom = ReturnType<typeof openNewsroom>;

/** The languages with the first segment of their addresses. The first language has none. */
export const languagesInOrder = ({ languages }: OpenNewsroom) =>
  languages.map((language, index) => ({ language, locale: index === 0 ? undefined : language }));

/** The routes of a page in every language. */
export const languagePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).map(({ language, locale }) => ({ params: { locale }, props: { language } }));
