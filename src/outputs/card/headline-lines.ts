import type { Slice } from './slices.ts';
import type { Setting } from './typesetting.ts';

type Room = { width: number; height: number };
type Measure = (text: string) => number;

const smallest = 40;
const sizes = [100, 88, 80, 72, 64, 58, 52, 46, 43, smallest];
/** More lines than these are a paragraph. */
const mostLines = 4;

/**
 * The largest size, in pixels, at which a headline stays within its room, and its lines: broken between words or after
 * a hyphen, of about the same length. At the smallest size a word that is wider than a line is broken with a hyphen,
 * and a headline that is still too long ends with an ellipsis.
 */
export function headlineLines(
  setting: Setting,
  leading: number,
  { width, height }: Room,
): { size: number; lines: string[] } {
  const measure: Measure = (text) => widthOf(text, setting);
  const words = setting.text.split(/(?<= )|(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u);
  const roomFor = (size: number) => Math.floor(height / (size * leading));
  for (const size of sizes) {
    const lines = balanced(words, width / size, measure);
    if (lines && lines.length <= Math.min(mostLines, roomFor(size))) return { size, lines };
  }
  const line = width / smallest;
  const lines = filled(
    words.flatMap((word) => broken(word, line, measure)),
    line,
    measure,
  );
  return { size: smallest, lines: cut(lines, roomFor(smallest), line, measure) };
}

/** As many lines as are needed, and none much longer than the others; undefined when a word is wider than a line. */
function balanced(words: readonly string[], width: number, measure: Measure): string[] | undefined {
  let found: string[] | undefined;
  for (let line = width; line > 0; line -= 0.1) {
    const lines = filled(words, line, measure);
    if (lines.length > (found ?? lines).length || lines.some((text) => measure(text) > line)) break;
    found = lines;
  }
  return found;
}

function filled(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((text) => text.trimEnd());
}

function broken(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (measure(rest.join('').trimEnd()) > width) {
    let length = rest.length - 1;
    while (length > 1 && measure(`${rest.slice(0, length).join('')}-`) > width) length -= 1;
    // A few letters alone on a line look lost.
    length = Math.max(1, Math.min(length, rest.length - 5));
    pieces.push(`${rest.slice(0, length).join('')}-`);
    rest = rest.slice(length);
  }
  return [...pieces, rest.join('')];
}

function cut(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  if (lines.length <= most) return [...lines];
  let last = [...(lines[most - 1] ?? '')];
  while (measure(`${last.join('')}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`];
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
