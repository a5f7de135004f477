import { wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import type { Shown } from '../store/releases.ts';
import type { Link } from './frame.ts';

/** The number of related topics beside a list, and of places. */
const relatedTopics = 5;

type Beside = {
  contacts?: readonly string[];
  folder?: string | undefined;
  topic?: string;
  releases?: readonly Shown[];
};

/**
 * What stands beside a list: whom to call (`contacts`, otherwise those of the newsroom), its feed (the one in `folder`),
 * the topics that its releases share with others, and the places of most of its `releases`.
 */
export function besideList(
  newsroom: OpenNewsroom,
  language: string,
  { contacts, folder, topic, releases = [] }: Beside,
) {
  const { urls, isPreview } = newsroom;
  const rss = folder === undefined || isPreview ? undefined : urls.feed(folder, 'rss');
  return {
    contacts: contactsOf(newsroom, contacts?.length ? contacts : undefined, language),
    feed: rss === undefined ? undefined : { href: rss, address: urls.absolute(rss) },
    feeds: isPreview ? undefined : { href: urls.feeds(language), label: wordsIn(language).feeds.title },
    /** The page of those who speak about the topic of the list. */
    people: undefined as Link | undefined,
    related: topic === undefined ? [] : relatedTo(newsroom, language, topic),
    places: placesOfMost(newsroom, language, releases),
  };
}
export type BesideList = ReturnType<typeof besideList>;

/** The topics that most releases of a topic have too. */
function relatedTo(newsroom: OpenNewsroom, language: string, topic: string): Link[] {
  const { shelves, urls, entities } = newsroom;
  return topicsOf(newsroom)(shelves(language).topics.get(topic) ?? [])
    .filter((id) => id !== topic)
    .slice(0, relatedTopics)
    .map((id) => ({ href: urls.topic(language, id), label: entities.topic(id, language).name }));
}

/** The places at which most of these releases stand. */
const placesOfMost = (newsroom: OpenNewsroom, language: string, releases: readonly Shown[]): Link[] =>
  placesOf(newsroom)(releases)
    .slice(0, relatedTopics)
    .map((id) => ({
      href: newsroom.urls.place(language, id),
      label: newsroom.entities.place(id, language).name,
    }));

type Data = Shown['entry']['data'];

const topicsOf = once(() => mostFrequent(({ topics }) => topics));
const placesOf = once(({ placesOfRelease }) => mostFrequent((data) => placesOfRelease(data)));

/**
 * The ids that the releases of a list have, those of most first. A list has many pages, and they all ask for the same: each
 * list is counted once.
 */
function mostFrequent(
  idsOf: (data: Data) => Iterable<string>,
): (list: readonly Shown[]) => readonly string[] {
  const known = new WeakMap<readonly Shown[], readonly string[]>();
  return (list) => {
    const found = known.get(list) ?? counted(list.flatMap(({ entry }) => [...idsOf(entry.data)]));
    known.set(list, found);
    return found;
  };
}

function counted(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([id]) => id);
}
