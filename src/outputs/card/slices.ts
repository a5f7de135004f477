import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const require = createRequire(import.meta.url);

/** The site's own font, one with Vietnamese, Greek and Cyrillic letters, and one with Hangul. */
export const cardFamilies = ['schibsted-grotesk', 'inter', 'nanum-gothic'] as const;
export type Family = (typeof cardFamilies)[number];
export type Weight = 600 | 800;
/** How bold a card sets each role in typefaces that are ours. */
export const bold = { label: 600, title: 800 } as const satisfies Record<string, Weight>;
/** One file of a family: the letters of a script, or Hangul that often occur together. */
export type Slice = { name: string; weight: CardWeight; data: Buffer; font: Font };
/** The weights of CSS that satori knows. */
export type CardWeight = 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900;
/** A typeface of the brand for cards: the absolute path of its file, and its weight. */
export type OwnFace = { path: string; digest: string; weight: number };

type Range = readonly [from: number, to: number];

/** The slice of a family with a character. Undefined if the family lacks it. */
export function sliceFor(family: Family, weight: Weight, codePoint: number): Slice | undefined {
  for (const { part, ranges } of partsOf(family)) {
    if (!ranges.some(([from, to]) => from <= codePoint && codePoint <= to)) continue;
    const slice = open(family, part, weight);
    // The files have fewer characters than their ranges say: Schibsted Grotesk lacks three in four.
    if (slice.font.hasGlyphForCodePoint(codePoint)) return slice;
  }
  return undefined;
}

const parts = new Map<Family, { part: string; ranges: readonly Range[] }[]>();

/** The subsets of a family: https://fontsource.org/docs/getting-started/subsets */
function partsOf(family: Family) {
  const kept = parts.get(family);
  if (kept) return kept;
  const file = readFileSync(require.resolve(`@fontsource/${family}/unicode.json`), 'utf8');
  const listed = Object.entries(JSON.parse(file) as Record<string, string>).map(([key, ranges]) => ({
    part: key.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map(rangeOf),
  }));
  parts.set(family, listed);
  return listed;
}

/** A range as CSS writes it, `U+0100-02BA` or `U+2113`. */
function rangeOf(text: string): Range {
  const [from = 0, to = from] = text
    .slice('U+'.length)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [from, to];
}

const own = new Map<string, Slice>();

/** A typeface of the brand. Undefined if it cannot be read. */
export function ownSlice({ path, digest, weight }: OwnFace): Slice | undefined {
  const kept = own.get(digest);
  if (kept) return kept;
  const data = readFileSync(path);
  const font = create(data);
  if (font.isCollection) return undefined;
  const round = (Math.min(Math.max(Math.round(weight / 100), 1), 9) * 100) as CardWeight;
  const slice = { name: `own-${digest.slice(0, 12)}`, weight: round, data, font };
  own.set(digest, slice);
  return slice;
}

const slices = new Map<string, Slice>();

function open(family: Family, part: string, weight: Weight): Slice {
  // Nanum Gothic exists in weights 400, 700 and 800.
  const drawn = family === 'nanum-gothic' && weight === 600 ? 700 : weight;
  const name = `${family}-${part}-${drawn}-normal`;
  const kept = slices.get(name);
  if (kept) return kept;
  // Not WOFF: fontkitten cannot unpack all of its tables. Ten slices of Nanum Gothic would have no widths.
  const data = readFileSync(require.resolve(`@fontsource/${family}/files/${name}.woff2`));
  const font = create(data);
  if (font.isCollection) throw new TypeError(`${name}.woff holds several fonts.`);
  const slice = { name, weight, data, font };
  slices.set(name, slice);
  return slice;
}
