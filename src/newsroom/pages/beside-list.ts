import { wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
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
function relatedTo({ shelves, urls, entities }: OpenNewsroom, language: string, topic: string): Link[] {
  const releases = shelves(language).topics.get(topic) ?? [];
  return mostFrequent(releases.flatMap(({ entry }) => entry.data.topics.filter((id) => id !== topic))).map(
    (id) => ({ href: urls.topic(language, id), label: entities.topic(id, language).name }),
  );
}

/** The places at which most of these releases stand. */
const placesOfMost = (
  { urls, entities, placesOfRelease }: OpenNewsroom,
  language: string,
  releases: readonly Shown[],
): Link[] =>
  mostFrequent(releases.flatMap(({ entry }) => [...placesOfRelease(entry.data)])).map((id) => ({
    href: urls.place(language, id),
    label: entities.place(id, language).name,
  }));

function mostFrequent(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .slice(0, relatedTopics)
    .map(([id]) => id);
}
