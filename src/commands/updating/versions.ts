/** The numbers of a version or of its tag (`1.2.0`, `v1.2.0`). Undefined for anything else, previews too. */
const numbersOf = (name: string): number[] | undefined =>
  /^v?(\d+)\.(\d+)\.(\d+)$/.exec(name)?.slice(1).map(Number);

/** Sorts versions or their tags, the oldest first. Other names come before all. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [numbersOf(a) ?? [-1], numbersOf(b) ?? [-1]];
  const place = one.findIndex((number, index) => number !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** The tag of a version among tags, with or without a `v`; of the newest version when none is wanted. */
export function tagOfVersion(tags: readonly string[], wanted?: string): string | undefined {
  if (wanted !== undefined) return tags.find((tag) => tag.replace(/^v/, '') === wanted.replace(/^v/, ''));
  return tags.filter(numbersOf).sort(byVersion).at(-1);
}
