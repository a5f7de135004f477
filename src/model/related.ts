/** What makes two releases akin. The first topic is the main one. */
export type Kin = { folder: string; topics: readonly string[]; organisations: readonly string[] };

/**
 * How much a reader of one release may want the other: the same main topic counts most, then further common topics
 * and organisations. Nothing in common is 0.
 */
export function kinship(a: Kin, b: Kin): number {
  const common = (mine: readonly string[], theirs: readonly string[]) =>
    mine.filter((id) => theirs.includes(id)).length;
  const main = a.topics[0] !== undefined && a.topics[0] === b.topics[0] ? 2 : 0;
  return main + 2 * common(a.topics, b.topics) + 3 * common(a.organisations, b.organisations);
}

/**
 * The releases most akin to one, at most `count`, among `candidates` in the order of preference for equals. The
 * release itself and those in `except` are left out.
 */
export function mostAkin<K extends Kin>(
  one: Kin,
  candidates: Iterable<K>,
  count: number,
  except: ReadonlySet<string>,
): K[] {
  const seen = new Set([...except, one.folder]);
  const ranked: { kin: K; score: number }[] = [];
  for (const kin of candidates) {
    if (seen.has(kin.folder)) continue;
    seen.add(kin.folder);
    const score = kinship(one, kin);
    if (score > 0) ranked.push({ kin, score });
  }
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ kin }) => kin);
}
