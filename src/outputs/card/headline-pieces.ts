import type { Slice } from './slices.ts';
import type { Setting } from './typesetting.ts';

type Room = { width: number; height: number };

const smallest = 40;
const sizes = [100, 88, 80, 72, 64, 58, 52, 46, 43, smallest];
/** The largest number of lines in a headline. */
const mostLines = 4;

/**
 * The largest size, in pixels, at which a headline fits, and its unbreakable pieces: words, each but the last with a
 * space at its end, and the parts of hyphenated words. Satori breaks lines between pieces. By itself it would break
 * Korean within words, break too wide words without a hyphen, and not balance lines that it clamps. So at the smallest
 * size such a word gets a hyphen here, and a headline that is still too long ends with an ellipsis.
 */
export function headlinePieces(
  setting: Setting,
  leading: number,
  { width, height }: Room,
): { size: number; pieces: string[] } {
  const pieces = setting.text.split(/(?<= )|(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u);
  const widths = pieces.map((piece) => widthOf(piece.trimEnd(), setting));
  const linesFor = (size: number) => Math.floor(height / (size * leading));
  for (const size of sizes) {
    if (widths.some((each) => each > width / size)) continue;
    const lines = countLines(pieces, width / size, setting);
    if (lines <= Math.min(mostLines, linesFor(size))) return { size, pieces };
  }
  const line = width / smallest;
  const narrow = pieces.flatMap((piece) => hyphenated(piece, line, setting));
  return { size: smallest, pieces: cut(narrow, linesFor(smallest), line, setting) };
}

/** The smallest number of lines for the pieces. */
function countLines(pieces: readonly string[], line: number, setting: Setting): number {
  let [count, text] = [1, ''];
  for (const piece of pieces) {
    text += piece;
    if (widthOf(text.trimEnd(), setting) <= line) continue;
    count += 1;
    text = piece;
  }
  return count;
}

/**
 * Splits a word that is wider than a line into pieces of equal length, with some room for wide letters. Pieces that are
 * still too wide are split again.
 */
function hyphenated(word: string, line: number, setting: Setting): string[] {
  const width = widthOf(word.trimEnd(), setting);
  if (width <= line) return [word];
  const letters = [...word];
  const length = Math.ceil(letters.length / Math.ceil(width / (0.8 * line)));
  const starts = letters.flatMap((_, at) => (at % length ? [] : [at]));
  return starts.flatMap((at) => {
    const piece = letters.slice(at, at + length).join('');
    return hyphenated(at + length < letters.length ? `${piece}-` : piece, line, setting);
  });
}

function cut(pieces: readonly string[], most: number, line: number, setting: Setting): string[] {
  const kept = [...pieces];
  while (countLines(kept, line, setting) > most) {
    kept.pop();
    kept.push(`${kept.pop()?.replace(/[\s\p{P}]+$/u, '')}…`);
  }
  return kept;
}

/**
 * The width of a line in ems. Kerning and tracking are ignored: the tracking of Latin headlines is negative and makes
 * up for the few pairs that kerning widens.
 */
export function widthOf(text: string, { slices }: Pick<Setting, 'slices'>): number {
  let width = 0;
  for (const character of text) {
    const slice = slices.find((one) => advanceIn(one, character) !== undefined);
    width += (slice && advanceIn(slice, character)) ?? 0;
  }
  return width;
}

const advances = new WeakMap<Slice, Map<string, number | undefined>>();

/**
 * The width of a character in ems. Undefined if a slice lacks it. Cached, because a headline needs each a thousand
 * times.
 */
function advanceIn(slice: Slice, character: string): number | undefined {
  const { font } = slice;
  const known = advances.get(slice) ?? new Map<string, number | undefined>();
  if (!known.has(character)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const glyph = font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint) : undefined;
    advances.set(slice, known.set(character, glyph && glyph.advanceWidth / font.unitsPerEm));
  }
  return known.get(character);
}
