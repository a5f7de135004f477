/** The widest logo, in pixels, beside which a telephone has room for a name. It takes the room of so many letters. */
const symbol = 64;
const besideSymbol = 6;
/** The letters of a line, of two, from which a name is set smaller on telephones, and from which it takes their whole width. */
const tight = 18;
const long = 22;

/**
 * How the name of a newsroom is set, so that two lines hold it also on telephones: the classes of its nameplate. The
 * widths of its logos are in pixels. Without a name there is a logo alone.
 */
export function nameplateOf(name: string, logoWidths: readonly number[]): string[] {
  if (!name) return ['name'];
  const isSymbol = logoWidths.length > 0 && logoWidths.every((width) => width <= symbol);
  const letters = widthInTwoLines(name) + (isSymbol ? besideSymbol : 0);
  const size = letters > long ? 'long' : letters > tight ? 'tight' : [];
  return ['name', size, isSymbol ? 'symbol' : []].flat();
}

/** Letters that are as wide as two others. */
const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const widthOf = (words: readonly string[]): number => {
  const line = words.join(' ');
  return line.length + (line.match(wide)?.length ?? 0);
};

/** The width of a text in letters when it is set in two lines: that of the longer one, at the best break between words. */
function widthInTwoLines(text: string): number {
  const words = text.trim().split(/\s+/u);
  const breaks = words.map((_, index) =>
    Math.max(widthOf(words.slice(0, index)), widthOf(words.slice(index))),
  );
  return Math.min(...breaks);
}
