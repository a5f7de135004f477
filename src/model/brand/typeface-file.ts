import { create, type Font } from 'fontkitten';
import type { Typeface } from '../../schema/brand/typefaces.ts';

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

/** Why no page can be set in a file: it is no typeface, or it has no Latin letters. */
export type TypefaceFlaw = 'not a typeface' | 'no letters';

/** Reads the bytes of a WOFF2 file. */
export function typefaceOf(bytes: Uint8Array): TypefaceFacts | TypefaceFlaw {
  // Browsers get WOFF2 alone, whatever else can be opened here.
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'wOF2') return 'not a typeface';
  try {
    const font = create(Buffer.from(bytes));
    return font.isCollection ? 'not a typeface' : factsIn(font);
  } catch {
    // The reader opens a file that is cut off, and breaks off at the table that it lacks.
    return 'not a typeface';
  }
}

function factsIn(font: Font): TypefaceFacts | TypefaceFlaw {
  if (![...'aZé'].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
    return 'no letters';
  const { wght } = font.variationAxes;
  const said = [font.getName('license'), font.getName('licenseURL')].filter((one) => one !== null).join(' ');
  return {
    name: (font.getName('preferredFamily') ?? font.familyName).replace(style, ''),
    weights: wght ? [wght.min, wght.max] : [font['OS/2'].usWeightClass],
    italic: font.italicAngle !== 0,
    kind: kindOf(font),
    licence: licences.find(([words]) => words.test(said))?.[1],
  };
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
