import { type FeedFormat, feedFormatNames } from '../../model/address/formats.ts';
import { archivesOf, type Feed, feedArchive, feedOf } from './feed.ts';
import { type FeedSource, feedSources } from './feeds.ts';
import { newsroom } from '../store/newsroom.ts';

type Props = { source: FeedSource; format: FeedFormat; number?: number };

/** One feed in each of its formats. */
async function formatsOf(folder: string, props: Omit<Props, 'format'>) {
  const { urls } = await newsroom();
  return feedFormatNames.map((format) => ({
    params: { feed: urls.feed(folder, format).slice(urls.base.length) },
    props: { ...props, format } as Props,
  }));
}

/** The routes of all feeds in all formats. */
export async function feedPaths() {
  return (
    await Promise.all((await feedSources()).map((source) => formatsOf(source.folder, { source })))
  ).flat();
}

/** The routes of the archives of each language’s main feed. */
export async function archivedFeedPaths() {
  const { urls } = await newsroom();
  const paths = (await feedSources()).map(async (source) => {
    const numbers = Array.from({ length: await archivesOf(source) }, (_, index) => index + 1);
    return Promise.all(
      numbers.map((number) => formatsOf(urls.feedArchive(source.titled, number), { source, number })),
    );
  });
  return (await Promise.all(paths)).flat(2);
}

/** The feed of a route. */
export const feedAt = ({ source, number }: Props): Promise<Feed> =>
  number === undefined ? feedOf(source) : feedArchive({ source, number });
