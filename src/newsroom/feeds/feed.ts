import { wordsIn } from '../../i18n/words.ts';
import { cut } from './feed-length.ts';
import type { FeedFormat } from '../../model/address/formats.ts';
import { tagOf } from '../../model/address/identity.ts';
import { siteNotice } from '../store/site-notice.ts';
import { feedAddresses } from './feed-links.ts';
import { releasesAsked, releasesIn } from './feed-releases.ts';
import { type FeedItem, noticeItem, releaseItem } from './feed-item.ts';
import { factsKey, storyKey } from '../store/kept-keys.ts';
import { type Notice, noticesOn } from '../release/notices-on.ts';
import type { FeedSource } from './feed-sources.ts';
import { knownSince } from '../store/known-since.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { recent } from '../store/recent.ts';
import { organisationRecord } from '../release/record-names.ts';
import { publicSince, type ReleaseEntry } from '../store/releases.ts';

/** A feed of one view of the archive, newest first. All addresses are absolute. */
export type Feed = {
  /** Permanent, and independent of its address. */
  id: string;
  /** The domain in the ids of this newsroom. */
  tagAuthority: string;
  title: string;
  description: string;
  /** The only language of its items. Undefined when there are several. */
  language?: string | undefined;
  newsroom: string;
  publisher: { name: string; website?: string | undefined };
  home: string;
  self: Record<FeedFormat, string>;
  /** The WebSub hub that announces its changes. */
  hub?: string | undefined;
  /** The instant since which an empty feed has been empty. */
  since: Date;
  style: string;
  /** The documentation of our JSON Feed extension. */
  extension: string;
  icons: { small: string; large: string };
  /** The previous archive, and the current feed of an archive (RFC 5005), by format. */
  previous?: Feed['self'] | undefined;
  next?: Feed['self'] | undefined;
  current?: Feed['self'] | undefined;
  items: readonly FeedItem[];
};

/** What a feed holds, before its texts are made: they may be too long for all. */
function linesOf(newsroom: OpenNewsroom, source: FeedSource) {
  const { feedItems } = newsroom;
  const releases = releasesIn(newsroom, source);
  const isMain = source.kind === 'language';
  const archived = isMain ? Math.floor(releases.length / feedItems) : 0;
  // Releases in no archive must be in the feed, otherwise readers of the archives would miss them.
  const least = isMain ? releases.length - archived * feedItems : 0;
  const lines = [
    ...(source.kind === 'corrections'
      ? []
      : releases.slice(0, feedItems).map((entry, place) => releaseLine(newsroom, entry, place))),
    ...noticesOn(newsroom, releases)
      .slice(0, feedItems)
      .map((notice) => noticeLine(newsroom, notice)),
  ].sort((a, b) => b.at - a.at);
  const kept = lines.filter((line, place) => place < feedItems || line.place < least);
  return {
    channel: {
      ...channelOf(newsroom, source),
      previous: archived > 0 ? archiveAddress(newsroom, source.titled, archived) : undefined,
    },
    kept,
    /** The number of items that stay however long they are. */
    least: kept.findLastIndex(({ place }) => place < least) + 1,
  };
}

const read = (newsroom: OpenNewsroom, source: FeedSource): Feed => {
  const { channel, kept, least } = linesOf(newsroom, source);
  return {
    ...channel,
    items: cut(
      kept.map(({ item }) => item()),
      least,
    ),
  };
};

const releaseLine = (newsroom: OpenNewsroom, entry: ReleaseEntry, place: number) => ({
  at: publicSince(entry),
  place,
  entry,
  notice: undefined,
  item: () => releaseItem(newsroom, entry),
});
const noticeLine = (newsroom: OpenNewsroom, notice: Notice) => ({
  at: notice.at,
  place: Infinity,
  entry: notice.entry,
  notice: { ...notice, entry: undefined },
  item: () => noticeItem(newsroom, notice),
});

/** The newest releases of a feed, limited in number and bytes. */
export const feedOf = recent(read, ({ folder }: FeedSource) => folder, 4);

/** An archive of a language’s main feed: what it says of itself, and its releases. */
function archiveOf(newsroom: OpenNewsroom, { source, number }: { source: FeedSource; number: number }) {
  const { feedItems } = newsroom;
  const entries = releasesIn(newsroom, source);
  const oldest = entries.length - (number - 1) * feedItems;
  const channel = channelOf(newsroom, source);
  const hasNext = (number + 1) * feedItems <= entries.length;
  return {
    channel: {
      ...channel,
      title: wordsIn(source.titled).feeds.archive(channel.title, number),
      self: archiveAddress(newsroom, source.titled, number),
      previous: number > 1 ? archiveAddress(newsroom, source.titled, number - 1) : undefined,
      next: hasNext ? archiveAddress(newsroom, source.titled, number + 1) : undefined,
      current: channel.self,
      // An archive never has news for a hub.
      hub: undefined,
    },
    entries: entries.slice(oldest - feedItems, oldest),
  };
}

/**
 * An archive of a language’s main feed (RFC 5005, section 4). Number 1 has the oldest releases, and a new release never
 * moves another to a different archive.
 */
export const feedArchive = recent(
  (newsroom: OpenNewsroom, which: { source: FeedSource; number: number }): Feed => {
    const { channel, entries } = archiveOf(newsroom, which);
    return { ...channel, items: entries.map((entry) => releaseItem(newsroom, entry)) };
  },
  ({ source, number }) => `${source.folder} ${number}`,
  4,
);

/** The key of a feed or of one of its archives, in every format. */
export function feedKey(newsroom: OpenNewsroom, source: FeedSource, number?: number): string | undefined {
  const story = ({ data }: ReleaseEntry) => storyKey(newsroom, data.folder);
  if (number !== undefined) {
    const { channel, entries } = archiveOf(newsroom, { source, number });
    return factsKey(newsroom, [channel, entries.map((entry) => [entry.id, story(entry)])]);
  }
  // Which texts have its words is found by reading all of them. The same texts have the same words.
  if (source.text !== undefined)
    return factsKey(newsroom, [
      channelOf(newsroom, source),
      releasesAsked(newsroom, source).map((entry) => [entry.id, story(entry)]),
    ]);
  const { channel, kept, least } = linesOf(newsroom, source);
  const items = kept.map(({ entry, notice }) => [entry.id, story(entry), notice]);
  return factsKey(newsroom, [channel, items, least]);
}

/** The number of a feed's archives. */
export function archivesOf(newsroom: OpenNewsroom, source: FeedSource): number {
  const { feedItems } = newsroom;
  return source.kind === 'language' ? Math.floor(releasesIn(newsroom, source).length / feedItems) : 0;
}

function channelOf(newsroom: OpenNewsroom, source: FeedSource) {
  const { urls, text, name, description, tagAuthority, publisher, hub } = newsroom;
  const own = text(name, source.titled);
  const { legalName, website } = organisationRecord(newsroom, publisher, source.titled);
  const isMain = source.kind === 'language' || source.kind === 'everything';
  const about = isMain ? text(description, source.titled) : wordsIn(source.titled).releasesOf(source.subject);
  return {
    id: tagOf(tagAuthority, `feeds/${source.folder.slice(urls.base.length) || source.titled}`),
    tagAuthority,
    title: source.kind === 'language' ? own : wordsIn(source.titled).feeds.about(source.subject, own),
    description: [about, ...siteNotice(newsroom, source.titled)].join(' '),
    language: source.language,
    newsroom: own,
    publisher: { name: legalName, website },
    home: urls.absolute(source.page),
    self: feedAddresses(urls, source.folder),
    hub,
    since: knownSince(newsroom),
    style: urls.feedStyle(source.titled),
    extension: urls.absolute(urls.feedExtension(source.titled)),
    icons: { small: urls.absolute(urls.icon(144)), large: urls.absolute(urls.icon(512)) },
  };
}

function archiveAddress(newsroom: OpenNewsroom, language: string, number: number): Feed['self'] {
  const { urls } = newsroom;
  return feedAddresses(urls, urls.feedArchive(language, number));
}
