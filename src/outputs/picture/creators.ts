import { legal } from '../xml.ts';
import { artistIn } from './exif.ts';
import { byLinesIn } from './iptc.ts';
import type { Metadata } from './written.ts';
import { xmpCreators } from './xmp-creators.ts';

/**
 * Who made a picture, by the first that says it: XMP, which has the whole names, the by-lines of IPTC-IIM, and the
 * artist of Exif, where semicolons divide several (https://exiftool.org/TagNames/MWG.html).
 * A name is information for the management of rights, and the law forbids to take it out (§ 95c UrhG).
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

/** Names as every format takes them, each once. */
const namesOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => legal(text).replace(/\s+/g, ' ').trim()).filter((name) => name !== '')),
];

/** A text in UTF-8, or in Latin letters as older programs write them: few of them say which it is. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
