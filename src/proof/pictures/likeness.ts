/** A picture is compared by its coarse structure: at this many pixels a side, and by this many waves across each. */
const side = 32;
const waves = 8;
/** The same picture made smaller, darker or cropped by a hair differs in fewer of 64 bits; unrelated ones in about 30. */
const mostDifferent = 7;
/** A picture with less contrast (of 255) has no structure. */
const leastContrast = 16;

const cosines = Array.from({ length: waves }, (_, wave) =>
  Array.from({ length: side }, (_, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * side))),
);

/**
 * The coarse structure of a grey picture of 32 × 32 pixels, as 64 bits: which of its longest waves are stronger than the
 * median (“perceptual hash”, after https://www.hackerfactor.com/blog/index.php?/archives/432-Looks-Like-It.html). Undefined if
 * it has none.
 */
export function structureOf(pixels: Uint8Array): boolean[] | undefined {
  if (Math.max(...pixels) - Math.min(...pixels) < leastContrast) return undefined;
  const strengths = cosines.flatMap((down) => {
    const sums = Array.from({ length: side }, (_, x) =>
      down.reduce((sum, weight, y) => sum + weight * (pixels[y * side + x] ?? 0), 0),
    );
    return cosines.map((across) => across.reduce((sum, weight, x) => sum + weight * (sums[x] ?? 0), 0));
  });
  // The first says how light the picture is.
  const sorted = strengths.slice(1).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return strengths.map((strength, index) => index > 0 && strength > median);
}

/** Whether two pictures look much the same. */
export const isAlike = (one: readonly boolean[], other: readonly boolean[]): boolean =>
  one.filter((bit, index) => bit !== other[index]).length <= mostDifferent;
