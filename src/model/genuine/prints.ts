/** The letters of one print. */
const length = 20;
/** The prints of which the smallest is kept. */
const window = 20;

/** The fewest letters (as `lettersIn` counts) of a passage that is found wherever it stands in a text. */
export const fewestLetters = length + window - 1;

/** FNV-1a over 32 bits, mixed once more, so that the last digits are even. */
function printAt(letters: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/**
 * The prints of letters in their order: of each window the smallest one, as winnowing does, so that two texts with a
 * passage of `fewestLetters` in common have a print in common, whatever stands around it.
 * See https://doi.org/10.1145/872757.872770
 */
export function printsOf(letters: string): number[] {
  const all = Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, from) =>
    printAt(letters, from),
  );
  const found = new Set<number>();
  let smallest = -1;
  for (let end = Math.min(window, all.length) - 1; end < all.length && end >= 0; end += 1) {
    const start = Math.max(0, end - window + 1);
    if (smallest < start) {
      smallest = start;
      for (let at = start + 1; at <= end; at += 1)
        if (valueAt(all, at) <= valueAt(all, smallest)) smallest = at;
    } else if (valueAt(all, end) <= valueAt(all, smallest)) smallest = end;
    found.add(valueAt(all, smallest));
  }
  return [...found];
}

const valueAt = (all: readonly number[], at: number): number => all[at] ?? 0;

/** A print in eight hexadecimal digits. */
export const printInDigits = (print: number): string => print.toString(16).padStart(8, '0');
