import { withoutParticle } from '../korean-particles.ts';
import type { WordCounts } from './word-counts.ts';

/** The most words in the file: about 60 KB compressed. It is loaded only after a search without results. */
const most = 12_000;

/**
 * The words of all texts of a language, one a line, to suggest for mistyped ones. Names and nouns come first, then the most
 * frequent words. Short words and numbers are left out, because too many words resemble them.
 */
export function suggestionWords(written: WordCounts): string {
  const counts = new Map<string, number>();
  for (const [one, times] of written) {
    const word = withoutParticle(one);
    if (isLong(word) && !/\p{N}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  }
  const ranked = [...counts].sort(
    ([one, times], [other, otherTimes]) =>
      Number(isCapital(other)) - Number(isCapital(one)) || otherTimes - times || (one < other ? -1 : 1),
  );
  return ranked
    .slice(0, most)
    .map(([word]) => word)
    .join('\n');
}

const isLong = (word: string) => word.length >= (/^\p{Script=Hangul}/u.test(word) ? 3 : 5);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
