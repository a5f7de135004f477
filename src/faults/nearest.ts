import { distance } from 'fastest-levenshtein';

/**
 * The known word an editor most likely meant, or undefined when none is near enough to be a help.
 * Case and separators do not count; a third of the letters may differ.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ./]/g, '');
  const target = plain(word);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const d = distance(target, plain(candidate));
    const near = d <= Math.max(1, Math.floor(candidate.length / 3)) && d < target.length;
    if (near && (!best || d < best.distance)) {
      best = { word: candidate, distance: d };
    }
  }
  return best?.word;
}
