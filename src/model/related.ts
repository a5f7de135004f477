/** The properties that relate two releases. The first topic is the main one. */
export type Kin = { folder: string; topics: readonly string[]; organisations: readonly string[] };

/**
 * The relatedness of two releases: the same main topic counts most, then further common topics and organisations. 0
 * without anything in common.
 */
export function kinship(a: Kin, b: Kin): number {
  const common = (mine: readonly string[], theirs: readonly string[]) =>
    mine.filter((id) => theirs.includes(id)).length;
  const main = a.topics[0] !== undefined && a.topics[0] === b.topics[0] ? 2 : 0;
  return main + 2 * common(a.topics, b.topics) + 3 * common(a.organisations, b.organisations);
}

/**
 * The releases most related to one, at most `count`, from `candidates`, whose order decides between equals. The release
 * itself and those in `except` are left out.
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
