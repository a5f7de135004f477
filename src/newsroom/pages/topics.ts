import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { entities } from '../store/entities.ts';
import { frameOf } from './frame.ts';
import { languagesInOrder, pagesOf, type Paged, listPage } from './list-page.ts';
import { newsroom } from '../store/newsroom.ts';
import { shelvesFor } from '../store/shelves.ts';

/** The topics that have releases, by name, each with its page and how many releases it holds. */
export async function topicLinks(reader: string) {
  const { urls } = await newsroom();
  const { topic } = await entities();
  const { topics } = await shelvesFor(reader);
  return [...topics]
    .map(([id, releases]) => ({ ...topic(id, reader), href: urls.topic(reader, id), count: releases.length }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}

/** The page that lists all topics. */
export async function topicsPage({ language }: { language: string }) {
  const { urls } = await newsroom();
  const words = wordsIn(language);
  return {
    frame: await frameOf({
      language,
      title: words.topics,
      description: words.topicsIntro,
      trail: [],
      address: urls.topics,
    }),
    heading: words.topics,
    intro: words.topicsIntro,
    topics: await topicLinks(language),
  };
}
export type TopicsPage = Awaited<ReturnType<typeof topicsPage>>;

/** The routes of all pages of all topics. */
export async function topicPaths(options: GetStaticPathsOptions) {
  const paths = (await languagesInOrder()).map(async ({ language, locale }) => {
    const { topics } = await shelvesFor(language);
    return Promise.all(
      [...topics].map(([id, releases]) =>
        pagesOf(options, releases, { locale, topic: id }, { language, id }),
      ),
    );
  });
  return (await Promise.all(paths)).flat(2);
}

/** One page of the releases on a topic. */
export async function topicPage({ language, id }: { language: string; id: string }, page: Paged) {
  const { urls } = await newsroom();
  const { topic } = await entities();
  const { name, intro } = topic(id, language);
  const words = wordsIn(language);
  return listPage({
    language,
    page,
    title: name,
    description: intro ?? words.releasesOf(name),
    intro,
    hasFeed: true,
    trail: [{ href: urls.topics(language), label: words.topics }],
    address: (other, number) => urls.topic(other, id, number),
  });
}
