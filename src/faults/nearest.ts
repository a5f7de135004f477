import { distance } from 'fastest-levenshtein';

/** Two neighbours that changed places are one slip of the fingers, which counts as two edits. */
const slips = (word: string, wanted: string): number => {
  const edits = distance(word, wanted);
  if (edits !== 2 || word.length !== wanted.length) return edits;
  const first = [...word].findIndex((letter, index) => letter !== wanted[index]);
  return word[first] === wanted[first + 1] && word[first + 1] === wanted[first] ? 1 : edits;
};

/**
 * The known word an editor most likely meant, or undefined when none is near enough to be a help.
 * Case and separators do not count; a third of the letters may differ, or two neighbours be swapped.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ./]/g, '');
  const target = plain(word);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const d = slips(target, plain(candidate));
    const near = d <= Math.max(1, Math.floor(candidate.length / 3)) && d < target.length;
    if (near && (!best || d < best.distance)) {
      best = { word: candidate, distance: d };
    }
  }
  return best?.word;
}
