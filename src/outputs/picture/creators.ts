import { legal } from '../xml.ts';
import { artistIn } from './exif.ts';
import { byLinesIn } from './iptc.ts';
import type { Metadata } from './picture-metadata.ts';
import { xmpCreators } from './xmp-creators.ts';

/**
 * The makers of a picture, from the first source that has them: XMP, which has complete names, the by-lines of IPTC-IIM, or
 * the artist of Exif, where semicolons separate several names (https://exiftool.org/TagNames/MWG.html).
 * A name is rights-management information, which the law forbids to remove (§ 95c UrhG).
 */
export function creatorsIn({ xmp, iptc, exif }: Metadata): string[] {
  const artist = exif && artistIn(exif);
  const said = [
    xmp ? xmpCreators(xmp) : [],
    iptc ? byLinesIn(iptc).map(decoded) : [],
    artist ? decoded(artist).split(';') : [],
  ];
  return said.map(namesOf).find(({ length }) => length > 0) ?? [];
}

/** Names in a form that every format accepts, without repetition. */
const namesOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => legal(text).replace(/\s+/g, ' ').trim()).filter((name) => name !== '')),
];

/** A text in UTF-8, else in Latin-1. Older programs write Latin-1, and few declare it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
