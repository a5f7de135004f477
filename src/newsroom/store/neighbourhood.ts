import { organisationsOf } from '../../gate/reach.ts';
import { stateAt } from '../../gate/state.ts';
import { mostAkin } from '../../model/related.ts';
import { type Archive, publicSince, type ReleaseEntry, type Shown } from './releases.ts';
import type { Shelves } from './shelves.ts';

/** What the page of a release shows of the others. */
type Neighbourhood = {
  /** The releases before and after it in the lists of its reader. Undefined at the ends, and where it is in no list. */
  previous?: Shown | undefined;
  next?: Shown | undefined;
  akin: readonly Shown[];
};

/** The number of recommended releases, and the number of candidates around its date on each shelf. */
const wanted = 3;
const reachAround = 12;

/** The releases beside each, for the readers of a language. */
export function neighbourhoodsOf(
  archive: Archive,
  shelves: (reader: string) => Shelves,
  { publisher }: { publisher: string },
  now: Date,
): (release: Pick<Shown, 'entry' | 'reader'>) => Neighbourhood {
  /** The organisations of a release that tell it from others. */
  const tellingOf = ({ data }: ReleaseEntry) =>
    [...organisationsOf(data, publisher)].filter((id) => id !== publisher);
  const kin = (shown: Shown) => ({
    shown,
    folder: shown.entry.data.folder,
    topics: shown.entry.data.topics,
    organisations: tellingOf(shown.entry),
  });
  return ({ entry, reader }) => {
    const { data } = entry;
    const { all, place, topics, organisations } = shelves(reader);
    const at = place.get(data.folder);
    const named = data.related
      .map((folder) => archive.one(folder, reader))
      .filter((shown) => shown !== undefined && stateAt(shown.entry.data, now) !== 'withdrawn') as Shown[];
    const own = tellingOf(entry);
    const near = [
      ...data.topics.map((id) => topics.get(id) ?? []),
      ...own.map((id) => organisations.get(id) ?? []),
    ].flatMap((shelf) => around(shelf, entry));
    const akin = mostAkin(
      { folder: data.folder, topics: data.topics, organisations: own },
      near.map(kin),
      Math.max(0, wanted - named.length),
      new Set(named.map((one) => one.entry.data.folder)),
    );
    return {
      ...(at !== undefined && { previous: all[at + 1], next: all[at - 1] }),
      akin: [...named, ...akin.map(({ shown }) => shown)],
    };
  };
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
