/** The letters of one print. */
const length = 20;
/** The prints of which the smallest is kept. */
const window = 20;

/** The fewest letters (as `lettersIn` counts) of a passage that is found wherever it stands in a text. */
export const fewestLetters = length + window - 1;

/** The prime of FNV-1a, by which a hash of many letters is spread. */
const base = 0x01000193;
/** Its power for the letter that leaves a print. */
const leaving = Array.from({ length }).reduce<number>((power) => Math.imul(power, base), 1);

/** The prints of all runs of letters, in their order. Each is made from the one before: https://doi.org/10.1147/rd.312.0249 */
function allPrints(letters: string): Uint32Array {
  const all = new Uint32Array(Math.max(0, letters.length - length + 1));
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    hash = (Math.imul(hash, base) + letters.charCodeAt(at)) | 0;
    if (at >= length) hash = (hash - Math.imul(letters.charCodeAt(at - length), leaving)) | 0;
    if (at >= length - 1) all[at - length + 1] = mixed(hash);
  }
  return all;
}

/** Spreads a hash, so that its last digits are even. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}

/**
 * The prints of letters in their order: of each window the smallest one, as winnowing does, so that two texts with a
 * passage of `fewestLetters` in common have a print in common, whatever stands around it.
 * See https://doi.org/10.1145/872757.872770
 */
export function printsOf(letters: string): number[] {
  const all = allPrints(letters);
  const valueAt = (at: number): number => all[at] ?? 0;
  const found = new Set<number>();
  let smallest = -1;
  for (let end = Math.min(window, all.length) - 1; end >= 0 && end < all.length; end += 1) {
    const start = Math.max(0, end - window + 1);
    if (smallest < start) {
      smallest = start;
      for (let at = start + 1; at <= end; at += 1) if (valueAt(at) <= valueAt(smallest)) smallest = at;
    } else if (valueAt(end) <= valueAt(smallest)) smallest = end;
    found.add(valueAt(smallest));
  }
  return [...found];
}

/** A print in eight hexadecimal digits. */
export const printInDigits = (print: number): string => print.toString(16).padStart(8, '0');
