import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { besideList } from './beside-list.ts';
import { frameOf } from './frame.ts';
import { keptPages, listPage, type Paged, pagesOf } from './list-page.ts';
import { spokenTopics } from './people/people-page.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';

/** The topics that have releases, by name, each with its page and the number of its releases. */
export function topicLinks(newsroom: OpenNewsroom, reader: string) {
  const { urls } = newsroom;
  const { topic } = newsroom.entities;
  const { topics } = newsroom.shelves(reader);
  return [...topics]
    .map(([id, releases]) => ({ ...topic(id, reader), href: urls.topic(reader, id), count: releases.length }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}

/** The page that lists all topics. */
export function topicsPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.topics,
      description: words.topicsIntro,
      trail: [],
      address: urls.topics,
    }),
    heading: words.topics,
    intro: words.topicsIntro,
    topics: topicLinks(newsroom, language),
    /** The other way to sort by subject, if there is one. */
    other: newsroom.entities.placeIds.length
      ? { href: urls.places(language), label: words.places.all }
      : undefined,
  };
}
export type TopicsPage = ReturnType<typeof topicsPage>;

/** The routes of all pages of all topics. */
export function topicPaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  const routes = languagesInOrder(newsroom).flatMap(({ language, locale }) => {
    const { topics } = newsroom.shelves(language);
    return [...topics].flatMap(([id, releases]) =>
      pagesOf(newsroom, options, releases, { locale, topic: id }, { language, id }),
    );
  });
  return keptPages(newsroom, routes, (props) => topicPage(newsroom, props, props.page));
}

/** One page of the releases on a topic. */
export function topicPage(
  newsroom: OpenNewsroom,
  { language, id }: { language: string; id: string },
  page: Paged,
) {
  const { urls } = newsroom;
  const { topic } = newsroom.entities;
  const { name, intro, contacts } = topic(id, language);
  const words = wordsIn(language);
  const list = listPage(newsroom, {
    language,
    page,
    title: name,
    description: intro ?? words.releasesOf(name),
    intro,
    hasFeed: true,
    trail: [{ href: urls.topics(language), label: words.topics }],
    address: (other, number) => urls.topic(other, id, number),
  });
  const beside = besideList(newsroom, language, {
    ...{ contacts, folder: urls.topic(language, id) },
    topic: id,
    releases: newsroom.shelves(language).topics.get(id) ?? [],
  });
  // Whom to call, where somebody speaks about this topic.
  const people = spokenTopics(newsroom, language).find((one) => one.id === id);
  return { ...list, beside: { ...beside, people: people && { ...people, label: words.people.about(name) } } };
}
export type TopicPage = ReturnType<typeof topicPage>;
