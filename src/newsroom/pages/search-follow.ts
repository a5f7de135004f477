import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import { callable } from '../release/record-names.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** Stands for the id in the address of a feed of one subject. */
const anyId = '{id}';

/**
 * How a search can be followed: the feeds of the newsroom, and the address of the press office. A preview has no feeds.
 */
export function searchFollow(newsroom: OpenNewsroom, reader: string) {
  const { urls, languages, feeds, isPreview, text } = newsroom;
  if (isPreview) return undefined;
  const words = wordsIn(reader).feeds;
  const office = callable(newsroom, undefined, reader).find(
    ({ email, isHistorical }) => email !== undefined && !isHistorical,
  );
  const feedOf = (folder: string) => urls.feed(folder, 'rss');
  return {
    /** The feeds of each language: the main one, and those of subjects, with `{id}` for the id. */
    languages: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          name: languageNameIn(language, reader),
          main: { href: feedOf(urls.front(language)), subject: words.main(languageNameIn(language, reader)) },
          topic: feedOf(urls.topic(language, anyId)),
          organisation: feedOf(urls.organisation(language, anyId)),
          place: feedOf(urls.place(language, anyId)),
        },
      ]),
    ),
    everything: { href: feedOf(urls.allFeed), subject: words.everything },
    /** The saved searches, each with the values of facets that it has. */
    saved: feeds.map((query) => ({
      href: feedOf(urls.queryFeed(query.id)),
      subject: text(query.title, reader),
      topic: query.topics,
      organisation: query.organisations,
      place: query.places,
      kind: query.kinds,
      language: query.languages,
      text: query.text,
    })),
    office: office?.email,
  };
}
export type SearchFollow = NonNullable<ReturnType<typeof searchFollow>>;
