import { plainTextOf } from '../../body/plain/text.ts';
import { clean } from '../../body/clean.ts';
import { plain } from '../../body/plain/plain.ts';
import { feedShelves } from './feed-shelves.ts';
import { folded, wordsOf } from '../../model/letters/folding.ts';
import { hasText } from '../../gate/state.ts';
import { contextOf } from '../release/context-of-body.ts';
import { noticesOn } from '../release/notices-on.ts';
import { bodyTree } from '../release/release.ts';
import type { FeedSource } from './feed-sources.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import { publicSince, type ReleaseEntry } from '../store/releases.ts';
import { organisationsOf } from '../../gate/reach.ts';

/** The public releases in their own languages, newest first, in the orders that feeds need. */
const shelves = once((newsroom) => {
  const { languages, publisher } = newsroom;
  const releases = newsroom.archive;
  const all = languages
    .flatMap((language) => releases.written(language))
    .sort((a, b) => publicSince(b) - publicSince(a) || order(a.data.folder, b.data.folder));
  return feedShelves(all, ({ data }) => ({
    language: data.language,
    topics: data.topics,
    organisations: organisationsOf(data, publisher),
    places: newsroom.placesOfRelease(data),
    kinds: [data.kind],
  }));
});

/** Versions of one release keep the order of the languages. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All releases of a feed, newest first. Withdrawn ones stay, because subscribers must learn about them. Of a feed that asks
 * for words those that it can show: its newest, and those that were corrected or withdrawn.
 */
export function releasesIn(newsroom: OpenNewsroom, source: FeedSource): readonly ReleaseEntry[] {
  const found = releasesAsked(newsroom, source);
  return source.text === undefined ? found : withWords(newsroom, found, source.text);
}

/** The releases of which the words of a feed choose; all of it where it asks for none. No text is read. */
export const releasesAsked = (newsroom: OpenNewsroom, source: FeedSource): readonly ReleaseEntry[] =>
  shelves(newsroom)(source);

/** The releases that contain all words, ignoring case and diacritics. Older ones that no feed shows are not read. */
function withWords(newsroom: OpenNewsroom, entries: readonly ReleaseEntry[], text: string): ReleaseEntry[] {
  const words = wordsOf(folded(text));
  const found: ReleaseEntry[] = [];
  for (const entry of entries) {
    if (found.length >= newsroom.feedItems && !noticesOn(newsroom, [entry]).length) continue;
    // A withdrawn text must not be found by its words.
    if (!hasText(entry.data, newsroom.now)) continue;
    const body = plainTextOf(
      plain(clean(bodyTree(entry)), contextOf(newsroom, entry, newsroom.urls.absolute)),
      entry.data.language,
    );
    const said = folded(`${entry.data.title} ${entry.data.summary} ${body}`);
    if (words.every((word) => said.includes(word))) found.push(entry);
  }
  return found;
}
