import { legal } from '../text/xml.ts';
import { artistIn, copyrightIn } from './file/exif.ts';
import type { Metadata } from './file/picture-file.ts';
import { valuesIn } from './iptc.ts';
import { belongings } from './xmp-names.ts';
import { xmpProperties } from './xmp-properties.ts';

/**
 * What belongs to the makers of a picture: their names, their rights and terms, and the IPTC address that says how the
 * picture was made. It is rights-management information, which the law forbids to remove (§ 95c UrhG).
 */
export type Belonging = { creators: string[] } & {
  [name in Exclude<keyof typeof belongings, 'creators'>]?: string | undefined;
};

/** Far more than any picture has. A longer text would not fit into a segment of a JPEG. */
const mostCreators = 20;
const longestName = 200;
const longestText = 1_000;

/**
 * The belongings in a picture's metadata, each from the first source that has it: XMP, which has complete texts,
 * IPTC-IIM, or Exif, where semicolons separate several names (https://exiftool.org/TagNames/MWG.html).
 */
export function belongingIn({ xmp, iptc, exif }: Metadata): Belonging {
  const inXmp = xmp ? xmpProperties(xmp, Object.values(belongings)) : new Map<string, string[]>();
  const inIptc = (number: number) => (iptc ? valuesIn(iptc, number).map(decoded) : []);
  const inExif = (bytes: Uint8Array | undefined) => (bytes ? [decoded(bytes)] : []);
  const first = (name: keyof typeof belongings, ...others: string[][]): string[] =>
    [inXmp.get(belongings[name]) ?? [], ...others].map(plain).find(({ length }) => length > 0) ?? [];
  const artists = inExif(exif && artistIn(exif)).flatMap((text) => text.split(';'));
  const texts = {
    rights: first('rights', inIptc(116), inExif(exif && copyrightIn(exif))),
    credit: first('credit', inIptc(110)),
    source: first('source', inIptc(115)),
    terms: first('terms'),
    termsUrl: first('termsUrl'),
    sourceType: first('sourceType'),
  };
  return {
    creators: first('creators', inIptc(80), artists)
      .slice(0, mostCreators)
      .map((name) => name.slice(0, longestName).toWellFormed()),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, [text]]) =>
        text === undefined ? [] : [[name, text.slice(0, longestText).toWellFormed()]],
      ),
    ),
  };
}

/** Texts in a form that every format accepts, without repetition. */
const plain = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => legal(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '')),
];

/** A text in UTF-8, else in Latin-1. Older programs write Latin-1, and few declare it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
