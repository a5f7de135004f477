import { mostAkin } from '../../model/related.ts';
import { stateAt } from '../../gate/state.ts';
import { listItem } from './list-item.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { publicSince, type ReleaseEntry, type Shown } from '../store/releases.ts';
import { organisationsOf } from '../../gate/reach.ts';

/** The number of recommended releases, and the number of candidates around its date on each shelf. */
const wanted = 3;
const reachAround = 12;

/**
 * Recommended releases: first the public ones that an editor has named, then those that share most with this one and
 * are close in time.
 */
export function relatedTo(newsroom: OpenNewsroom, { entry, reader }: Shown) {
  const { data } = entry;
  const releases = newsroom.archive;
  const { publisher } = newsroom;
  const shelves = newsroom.shelves(reader);
  const named = data.related
    .map((folder) => releases.one(folder, reader))
    .filter(
      (shown) => shown !== undefined && stateAt(shown.entry.data, newsroom.now) !== 'withdrawn',
    ) as Shown[];
  const own = [...organisationsOf(data, publisher)].filter((id) => id !== publisher);
  const near = [
    ...data.topics.map((id) => shelves.topics.get(id) ?? []),
    ...own.map((id) => shelves.organisations.get(id) ?? []),
  ].flatMap((shelf) => around(shelf, entry));
  const kin = (shown: Shown) => ({
    shown,
    folder: shown.entry.data.folder,
    topics: shown.entry.data.topics,
    organisations: [...organisationsOf(shown.entry.data, publisher)].filter((id) => id !== publisher),
  });
  const except = new Set(named.map(({ entry }) => entry.data.folder));
  const one = { folder: data.folder, topics: data.topics, organisations: own };
  const akin = mostAkin(one, near.map(kin), Math.max(0, wanted - named.length), except);
  return [...named, ...akin.map(({ shown }) => shown)].map((one) => listItem(newsroom, one));
}

/** The part of a shelf around a release, newest first. */
function around(shelf: readonly Shown[], release: ReleaseEntry): readonly Shown[] {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = shelf[middle]?.entry;
    if (other && publicSince(other) > publicSince(release)) low = middle + 1;
    else high = middle;
  }
  return shelf.slice(Math.max(0, low - reachAround), low + reachAround);
}
