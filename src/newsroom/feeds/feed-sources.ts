import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import type { FeedQuery } from '../../schema/newsroom.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import { organisationsOf } from '../../gate/reach.ts';

/** The filter of a feed and its address. */
export type FeedSource = {
  kind: 'language' | 'everything' | 'topic' | 'organisation' | 'place' | 'query' | 'corrections';
  /** The only language of its items. Undefined when there are several. */
  language?: string | undefined;
  /** The language of its own title. */
  titled: string;
  subject: string;
  /** The folder of its files, and the page with the same list. */
  folder: string;
  page: string;
  topics: readonly string[];
  organisations: readonly string[];
  places: readonly string[];
  kinds: readonly string[];
  languages: readonly string[];
  text?: string | undefined;
};

/**
 * Every feed of the newsroom: for each language, for each topic, organisation and place in each language, for all languages
 * together, and for saved searches. Empty feeds are included, so that addresses are permanent.
 */
export const feedSources = once((newsroom): FeedSource[] => {
  const { languages, urls, publisher, feeds, text } = newsroom;
  const { topic, organisation, place, placeIds } = newsroom.entities;
  const shown = named(newsroom);
  const [first = ''] = languages;
  const none = { topics: [], organisations: [], places: [], kinds: [], languages: [] };
  const inLanguage = (language: string): FeedSource[] => {
    const one = { ...none, language, titled: language, languages: [language] };
    return [
      {
        ...one,
        kind: 'language',
        subject: wordsIn(language).feeds.main(languageNameIn(language, language)),
        folder: urls.front(language),
        page: urls.front(language),
      },
      {
        ...one,
        kind: 'corrections',
        subject: wordsIn(language).corrections.title,
        folder: urls.corrections(language),
        page: urls.corrections(language),
      },
      ...shown.topics.map((id): FeedSource => {
        const folder = urls.topic(language, id);
        return {
          ...one,
          kind: 'topic',
          subject: topic(id, language).name,
          folder,
          page: folder,
          topics: [id],
        };
      }),
      ...[...new Set([publisher, ...shown.organisations])].map((id): FeedSource => {
        const folder = urls.organisation(language, id);
        const subject = organisation(id, language).name;
        return { ...one, kind: 'organisation', subject, folder, page: folder, organisations: [id] };
      }),
      ...placeIds.map((id): FeedSource => {
        const folder = urls.place(language, id);
        const subject = place(id, language).name;
        return { ...one, kind: 'place', subject, folder, page: folder, places: [id] };
      }),
    ];
  };
  const saved = (query: FeedQuery): FeedSource => ({
    ...query,
    kind: 'query',
    titled: first,
    language: query.languages.length === 1 ? query.languages[0] : undefined,
    subject: text(query.title, first),
    folder: urls.queryFeed(query.id),
    page: urls.feeds(first),
  });
  return [
    ...languages.flatMap(inLanguage),
    {
      ...none,
      kind: 'everything',
      titled: first,
      subject: wordsIn(first).feeds.everything,
      folder: urls.allFeed,
      page: urls.front(first),
    },
    ...feeds.map(saved),
  ];
});

/** The topics and organisations of all stored releases. */
function named(newsroom: OpenNewsroom) {
  const { languages, publisher } = newsroom;
  const releases = newsroom.archive;
  const topics = new Set<string>();
  const organisations = new Set<string>();
  for (const language of languages) {
    for (const { entry } of releases.for(language)) {
      for (const id of entry.data.topics) topics.add(id);
      for (const id of organisationsOf(entry.data, publisher)) organisations.add(id);
    }
  }
  return { topics: [...topics].sort(), organisations: [...organisations].sort() };
}
