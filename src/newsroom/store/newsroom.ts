import type { CollectionEntry } from 'astro:content';
import { readableAt } from '../../gate/readable.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { inLanguage } from '../../model/text/languages.ts';
import { entitiesOf } from './entities.ts';
import { archiveOf } from './releases.ts';
import { shelvesOf } from './shelves.ts';

/** What the gate has let into the store. */
export type Store = {
  settings: CollectionEntry<'newsroom'>['data'];
  organisations: readonly CollectionEntry<'organisations'>[];
  people: readonly CollectionEntry<'people'>[];
  topics: readonly CollectionEntry<'topics'>[];
  pages: readonly CollectionEntry<'pages'>[];
  releases: readonly CollectionEntry<'releases'>[];
};

/**
 * The newsroom at one instant: its settings and addresses, organisations, people and topics in words, and its releases
 * in every order. Everything that pages, feeds and files show is a synchronous function of it.
 * `preview` is given when `now` is an instant to come: the instant at which the preview is really made.
 */
export function openNewsroom(store: Store, now: Date, preview?: Date) {
  const { settings, organisations, people, topics, pages } = store;
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
    /** The instant at which what is shown is made; `now`, but for a preview. */
    madeAt: preview ?? now,
    urls: urlsOf(settings),
    text,
    entities: entitiesOf({ organisations, people, topics }, { ...settings, text }, now),
    /** The organisations with the files of their logos. */
    organisations,
    people,
    /** The standing pages, each in one language. */
    pages,
    archive,
    /** The releases that lists show the readers of a language, in every order. */
    shelves: shelvesOf(archive, settings, now),
  };
}
export type OpenNewsroom = ReturnType<typeof openNewsroom>;

/** The languages with the first segment of their addresses, which the first language has none of. */
export const languagesInOrder = ({ languages }: OpenNewsroom) =>
  languages.map((language, index) => ({ language, locale: index === 0 ? undefined : language }));

/** The routes of a page that exists in every language. */
export const languagePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).map(({ language, locale }) => ({ params: { locale }, props: { language } }));
