import { type FeedFormat, feedFormatNames } from '../../model/address/formats.ts';
import { archivesOf, type Feed, feedArchive, feedKey, feedOf } from './feed.ts';
import { type FeedSource, feedSources } from './feed-sources.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

type Props = { source: FeedSource; format: FeedFormat; number?: number };

/** One feed in each of its formats. */
function formatsOf(newsroom: OpenNewsroom, folder: string, props: Omit<Props, 'format'>) {
  const { urls } = newsroom;
  const cacheKey = feedKey(newsroom, props.source, props.number);
  return feedFormatNames.map((format) => ({
    params: { feed: urls.feed(folder, format).slice(urls.base.length) },
    props: { ...props, format } as Props,
    cacheKey,
  }));
}

/** The routes of all feeds in all formats. */
export function feedPaths(newsroom: OpenNewsroom) {
  return feedSources(newsroom).flatMap((source) => formatsOf(newsroom, source.folder, { source }));
}

/** The routes of the archives of each language’s main feed. */
export function archivedFeedPaths(newsroom: OpenNewsroom) {
  const { urls } = newsroom;
  return feedSources(newsroom).flatMap((source) =>
    Array.from({ length: archivesOf(newsroom, source) }, (_, index) => index + 1).flatMap((number) =>
      formatsOf(newsroom, urls.feedArchive(source.titled, number), { source, number }),
    ),
  );
}

/** The feed of a route. */
export const feedAt = (newsroom: OpenNewsroom, { source, number }: Props): Feed =>
  number === undefined ? feedOf(newsroom, source) : feedArchive(newsroom, { source, number });
