/**
 * The number of words in a text by the rules of its language, with or without spaces: https://unicode.org/reports/tr29/
 */
export function wordCount(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count += 1;
  return count;
}
