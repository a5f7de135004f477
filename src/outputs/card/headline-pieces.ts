import type { Slice } from './slices.ts';
import type { Setting } from './typesetting.ts';

type Room = { width: number; height: number };

const smallest = 40;
const sizes = [100, 88, 80, 72, 64, 58, 52, 46, 43, smallest];
/** More lines than these are a paragraph. */
const mostLines = 4;

/**
 * The largest size, in pixels, at which a headline stays within its room, and its pieces, which are not to be broken:
 * words, a space at the end of each but the last, and the parts of a word with hyphens. Satori breaks the lines between
 * them. By itself it would break Korean within words, and a word that is wider than a line without a hyphen; and the
 * lines that it clamps it does not balance. So at the smallest size such a word has a hyphen here, and a headline that
 * is still too long ends with an ellipsis.
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

/** How many lines pieces need at least. */
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

/** A word that is wider than a line in pieces of equally many letters, with some room left for wide ones; what is too wide all the same is divided again. */
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
 * The width of a line in ems. Kerning and tracking are left out: the tracking of Latin headlines is negative, and takes up what the few
 * pairs gain that are kerned apart.
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

/** The width of a character in ems, undefined where a slice does not have it. Each is measured a thousand times for a headline. */
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
