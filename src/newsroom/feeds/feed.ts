import { wordsIn } from '../../i18n/words.ts';
import { cut } from './feed-length.ts';
import type { FeedFormat } from '../../model/address/formats.ts';
import { tagOf } from '../../model/address/identity.ts';
import { siteNotice } from '../store/site-notice.ts';
import { feedAddresses } from './feed-links.ts';
import { releasesIn } from './feed-items.ts';
import { type Notice, noticeItem, noticesOn, releaseItem } from './feed-notice.ts';
import type { FeedSource } from './feeds.ts';
import { newsroom } from '../store/newsroom.ts';
import { recent } from '../store/recent.ts';
import { organisationRecord } from '../release/record-names.ts';
import type { ReleaseRecord } from '../release/record.ts';
import { publicSince, type ReleaseEntry } from '../store/releases.ts';

/** An item of a feed: a release as it is now. */
export type FeedItem = ReleaseRecord;

/** A feed of one view of the archive, newest first. All addresses are absolute. */
export type Feed = {
  /** Permanent, and independent of its address. */
  id: string;
  title: string;
  description: string;
  /** The one language of its items; undefined when there are several. */
  language?: string | undefined;
  newsroom: string;
  publisher: { name: string; website?: string | undefined };
  home: string;
  self: Record<FeedFormat, string>;
  /** The WebSub hub that tells of news in it. */
  hub?: string | undefined;
  style: string;
  /** Where our extension of JSON Feed is explained. */
  extension: string;
  icons: { small: string; large: string };
  /** The archive before this one, and the feed to which an archive belongs (RFC 5005); by format. */
  previous?: Feed['self'] | undefined;
  next?: Feed['self'] | undefined;
  current?: Feed['self'] | undefined;
  items: readonly FeedItem[];
};

const read = async (source: FeedSource): Promise<Feed> => {
  const { feedItems } = await newsroom();
  const releases = await releasesIn(source);
  const isMain = source.kind === 'language';
  const archived = isMain ? Math.floor(releases.length / feedItems) : 0;
  // What no archive holds has to stand in the feed itself, or a reader who walks back would miss it.
  const least = isMain ? releases.length - archived * feedItems : 0;
  const lines = [
    ...(source.kind === 'corrections' ? [] : releases.slice(0, feedItems).map(releaseLine)),
    ...noticesOn(releases).slice(0, feedItems).map(noticeLine),
  ].sort((a, b) => b.at - a.at);
  const kept = lines.filter((line, place) => place < feedItems || line.place < least);
  const items: FeedItem[] = [];
  for (const { item } of kept) items.push(await item());
  return {
    ...(await channelOf(source)),
    previous: archived > 0 ? await archiveAddress(source.titled, archived) : undefined,
    items: cut(items, kept.findLastIndex(({ place }) => place < least) + 1),
  };
};

const releaseLine = (entry: ReleaseEntry, place: number) => ({
  at: publicSince(entry),
  place,
  item: () => releaseItem(entry),
});
const noticeLine = (notice: Notice) => ({ at: notice.at, place: Infinity, item: () => noticeItem(notice) });

/** The newest releases of a feed, at most as many and as long as a reader likes to fetch again and again. */
export const feedOf = recent(read, ({ folder }: FeedSource) => folder, 4);

/**
 * An archive of a language’s main feed (RFC 5005, section 4), numbered from the oldest: number 1 holds the first
 * releases, and a new release never moves another from one archive to the next.
 */
export const feedArchive = recent(
  async ({ source, number }: { source: FeedSource; number: number }): Promise<Feed> => {
    const { feedItems } = await newsroom();
    const entries = await releasesIn(source);
    const oldest = entries.length - (number - 1) * feedItems;
    const items: FeedItem[] = [];
    for (const entry of entries.slice(oldest - feedItems, oldest)) items.push(await releaseItem(entry));
    const channel = await channelOf(source);
    const hasNext = (number + 1) * feedItems <= entries.length;
    return {
      ...channel,
      title: wordsIn(source.titled).feeds.archive(channel.title, number),
      self: await archiveAddress(source.titled, number),
      previous: number > 1 ? await archiveAddress(source.titled, number - 1) : undefined,
      next: hasNext ? await archiveAddress(source.titled, number + 1) : undefined,
      current: channel.self,
      // Nothing is ever new in an archive.
      hub: undefined,
      items,
    };
  },
  ({ source, number }) => `${source.folder} ${number}`,
  4,
);

/** How many archives a feed has. */
export async function archivesOf(source: FeedSource): Promise<number> {
  const { feedItems } = await newsroom();
  return source.kind === 'language' ? Math.floor((await releasesIn(source)).length / feedItems) : 0;
}

async function channelOf(source: FeedSource) {
  const { urls, text, name, description, tagAuthority, publisher, hub } = await newsroom();
  const own = text(name, source.titled);
  const { legalName, website } = await organisationRecord(publisher, source.titled);
  const isMain = source.kind === 'language' || source.kind === 'everything';
  const about = isMain ? text(description, source.titled) : wordsIn(source.titled).releasesOf(source.subject);
  return {
    id: tagOf(tagAuthority, `feeds/${source.folder.slice(urls.base.length) || source.titled}`),
    title: source.kind === 'language' ? own : wordsIn(source.titled).feeds.about(source.subject, own),
    description: [about, ...(await siteNotice(source.titled))].join(' '),
    language: source.language,
    newsroom: own,
    publisher: { name: legalName, website },
    home: urls.absolute(source.page),
    self: feedAddresses(urls, source.folder),
    hub,
    style: urls.feedStyle(source.titled),
    extension: urls.absolute(urls.feedExtension(source.titled)),
    icons: { small: urls.absolute(urls.icon(144)), large: urls.absolute(urls.icon(512)) },
  };
}

async function archiveAddress(language: string, number: number): Promise<Feed['self']> {
  const { urls } = await newsroom();
  return feedAddresses(urls, urls.feedArchive(language, number));
}
