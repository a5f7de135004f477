import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { fitTypefaceName, type Typeface } from '../../../schema/brand/typefaces.ts';

/** What a file of a typeface says of itself. `licence` is undefined when it does not say it. */
export type TypefaceFacts = Pick<Typeface, 'name' | 'kind'> & {
  weights: number[];
  italic: boolean;
  licence: string | undefined;
};

/** Names of licences by what typefaces say of them, in words or by an address. */
const licences: readonly (readonly [RegExp, string])[] = [
  [/sil\.org\/ofl|openfontlicense|sil open font licen[cs]e/i, 'SIL Open Font License 1.1'],
  [/apache/i, 'Apache License 2.0'],
];

/** The instance that a variable file stands at is no part of its family’s name. */
const style = /(?: (?:thin|extralight|light|regular|medium|semibold|bold|extrabold|black))+$/i;

/** Reads a WOFF2 file. `not a typeface` when it is none, `no letters` when no Latin text can be set in it. */
export function typefaceIn(path: string): TypefaceFacts | 'not a typeface' | 'no letters' {
  const font = opened(path);
  if (!font) return 'not a typeface';
  if (![...'aZé'].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
    return 'no letters';
  const { wght } = font.variationAxes;
  const said = [font.getName('license'), font.getName('licenseURL')].filter((one) => one !== null).join(' ');
  return {
    name: fitTypefaceName((font.getName('preferredFamily') ?? font.familyName).replace(style, '')),
    weights: wght ? [wght.min, wght.max] : [font['OS/2'].usWeightClass],
    italic: font.italicAngle !== 0,
    kind: kindOf(font),
    licence: licences.find(([words]) => words.test(said))?.[1],
  };
}

function opened(path: string): Font | undefined {
  const bytes = readFileSync(path);
  // Browsers get WOFF2 alone, whatever else can be opened here.
  if (bytes.subarray(0, 4).toString('latin1') !== 'wOF2') return undefined;
  try {
    const font = create(bytes);
    return font.isCollection ? undefined : font;
  } catch {
    return undefined;
  }
}

/** By PANOSE, where the makers have filled it in, else by the name. */
function kindOf(font: Font): Typeface['kind'] {
  const { panose } = font['OS/2'];
  const [family, serifs, , proportion] = panose;
  if ((family === 2 && proportion === 9) || /\bmono\b/i.test(font.familyName)) return 'mono';
  // From 11 on, the numbers are those of letters without serifs.
  const hasSerifs = family === 2 && serifs !== undefined && serifs >= 2 && serifs <= 10;
  return hasSerifs || /\bserif\b/i.test(font.familyName) ? 'serif' : 'sans';
}
