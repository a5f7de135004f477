import type { Fault, Rule } from './fault.ts';
import { pathDigest } from './path-digest.ts';

/** What is edited as one: the folder of a release or page, otherwise the file. */
const editedWith = (file: string) => /^[^/]+\/(?:releases|pages)\/[^/]+/.exec(file)?.[0] ?? file;

/**
 * Whether a fault is in something that was changed, and may be told to be. `changed` has paths as faults have them
 * (`content/…`).
 */
export function changedIn(changed: Iterable<string>, showsPaths: boolean): (fault: Fault) => boolean {
  const edited = new Set(Array.from(changed, editedWith));
  return ({ file, secret }) => (showsPaths || !secret) && edited.has(editedWith(file));
}

/**
 * The faults as an editor reads them: those of `isChanged` first, then the newest release first (its folder begins with
 * its day), then other files, each by line. Without `showsPaths` files that are not public stand last, in the order of
 * their digests: a place between two named releases would tell the day.
 */
export function inReadingOrder(
  faults: readonly Fault[],
  isChanged: (fault: Fault) => boolean,
  showsPaths: boolean,
): Fault[] {
  const places = new Map<string, Place>();
  const placeOf = (fault: Fault): Place => {
    const isHidden = !!fault.secret && !showsPaths;
    const key = `${isHidden} ${fault.file}`;
    const place = places.get(key) ?? {
      rank: isHidden ? 2 : isChanged(fault) ? 0 : 1,
      isRelease: /^[^/]+\/releases\//.test(fault.file) && !isHidden,
      edited: isHidden ? pathDigest(fault.file) : editedWith(fault.file),
    };
    places.set(key, place);
    return place;
  };
  return faults.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return (
      one.rank - other.rank ||
      Number(other.isRelease) - Number(one.isRelease) ||
      compare(one.edited, other.edited) * (one.isRelease ? -1 : 1) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule)
    );
  });
}

type Place = { rank: number; isRelease: boolean; edited: string };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The faults of one rule, at least one. */
export type RuleGroup = { rule: Rule; faults: readonly [Fault, ...Fault[]] };

/** Groups faults by rule, in the order of the first of each. */
export function groupedByRule(faults: readonly Fault[]): RuleGroup[] {
  return [...Map.groupBy(faults, ({ rule }) => rule)].map(([rule, [first, ...others]]) => ({
    rule,
    faults: [first as Fault, ...others],
  }));
}
