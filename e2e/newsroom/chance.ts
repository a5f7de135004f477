/** A seeded source of choices: the same seed gives the same newsroom, byte for byte. */
export type Chance = ReturnType<typeof chance>;

export function chance(seed: string) {
  const next = mulberry32(hashOf(seed));
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  function shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((entry) => ({ entry, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
  }
  function one<T>(list: readonly T[]): T {
    const entry = list[between(0, list.length - 1)];
    if (entry === undefined) throw new Error('Nothing to choose from.');
    return entry;
  }
  const some = <T>(list: readonly T[], count: number): T[] => shuffled(list).slice(0, count);
  const happens = (share: number) => next() < share;
  return { next, between, one, some, happens };
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
