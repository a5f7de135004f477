import { plainWriting, wordsOf } from '../../model/letters/folding.ts';

/** How often each word stands in some texts, as it is written, capital letters kept. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of texts. */
export function wordCounts(texts: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsOf(plainWriting(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of several counts together. */
export function countedTogether(all: readonly WordCounts[]): WordCounts {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [word, count] of counts) sums.set(word, (sums.get(word) ?? 0) + count);
  return sums;
}
