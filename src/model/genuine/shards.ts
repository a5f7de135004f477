/** The contents of `verify/index.json`: how the index is cut. */
export type IndexFacts = {
  /** The number of digits that name a file of prints, and one of digests. */
  prints: number;
  files: number;
  /** The number of texts in one file of texts. */
  block: number;
};

/** A text of the index: the path of its folder from the root of the newsroom, and whether it has former versions. */
export type IndexedText = [path: string, hasVersions: 0 | 1];

/** The texts in one file, so that nobody loads the list of a whole archive. */
export const textsInBlock = 100;

/** The entries that one file should have at most. */
const entriesInShard = 1500;

/** The digits that name a shard: none for a small newsroom, one more for sixteen times as much. */
export const depthFor = (entries: number): number =>
  Math.max(0, Math.ceil(Math.log(entries / entriesInShard) / Math.log(16)));

/** Every name of a shard with so many digits. */
export const shardNames = (depth: number): string[] =>
  depth === 0
    ? ['all']
    : Array.from({ length: 16 ** depth }, (_, number) => number.toString(16).padStart(depth, '0'));

/**
 * The shard of an entry, by the last of its digits: the first ones of prints are small, for the smallest of a window is
 * kept.
 */
export const shardOf = (digits: string, depth: number): string =>
  depth === 0 ? 'all' : digits.slice(-depth);
