import { wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Link } from './frame.ts';

/** The number of related topics beside a list. */
const relatedTopics = 5;

/**
 * What stands beside a list: whom to call (`contacts`, otherwise those of the newsroom), its feed (the one in `folder`),
 * and the topics that its releases share with others.
 */
export function besideList(
  newsroom: OpenNewsroom,
  language: string,
  { contacts, folder, topic }: { contacts?: readonly string[]; folder?: string | undefined; topic?: string },
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
  };
}
export type BesideList = ReturnType<typeof besideList>;

/** The topics that most releases of a topic have too. */
function relatedTo({ shelves, urls, entities }: OpenNewsroom, language: string, topic: string): Link[] {
  const counts = new Map<string, number>();
  for (const { entry } of shelves(language).topics.get(topic) ?? [])
    for (const id of entry.data.topics) if (id !== topic) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .slice(0, relatedTopics)
    .map(([id]) => ({ href: urls.topic(language, id), label: entities.topic(id, language).name }));
}
