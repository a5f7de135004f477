/** Letters that are as wide as two others. */
const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const widthOf = (words: readonly string[]): number => {
  const line = words.join(' ');
  return line.length + (line.match(wide)?.length ?? 0);
};

/** The width of a text in letters when it is set in two lines: that of the longer one, at the best break between words. */
export function widthInTwoLines(text: string): number {
  const words = text.trim().split(/\s+/u);
  const breaks = words.map((_, index) =>
    Math.max(widthOf(words.slice(0, index)), widthOf(words.slice(index))),
  );
  return Math.min(...breaks);
}
