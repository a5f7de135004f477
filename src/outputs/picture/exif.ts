import { latin } from './bytes.ts';
import { firstDirectory, numberIn, textIn, tiffOf } from './tiff.ts';

/** Fields and directories of Exif: https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E */
const tags = {
  orientation: 0x0112,
  artist: 0x013b,
  exif: 0x8769,
  colourSpace: 0xa001,
  interoperability: 0xa005,
  index: 1,
};
/** The rule of the Design rule for Camera File system by which the colours are those of Adobe RGB. */
const adobeRgbRule = 'R03';
/** What programs write as the colour space that do not know this rule. */
const adobeRgb = 2;
const otherThanSrgb = 0xffff;

/**
 * What of Exif shows the picture, as a block of its own: how it is turned, and that its colours are those of Adobe
 * RGB, which cameras say nowhere else. Undefined when it says neither.
 */
export function exifThatShows(exif: Uint8Array | undefined): Uint8Array | undefined {
  const tiff = exif && tiffOf(exif);
  if (!tiff) return undefined;
  const main = firstDirectory(tiff);
  const orientation = numberIn(tiff, main, tags.orientation) ?? 1;
  const details = numberIn(tiff, main, tags.exif) ?? 0;
  const rule = textIn(tiff, numberIn(tiff, details, tags.interoperability) ?? 0, tags.index);
  const isAdobeRgb =
    numberIn(tiff, details, tags.colourSpace) === adobeRgb ||
    (rule !== undefined && latin(rule) === adobeRgbRule);
  const isTurned = orientation > 1 && orientation <= 8;
  if (isAdobeRgb) return inAdobeRgb(isTurned ? orientation : 1);
  return isTurned ? turnedBy(orientation) : undefined;
}

/** Who made the picture, in whatever encoding. */
export function artistIn(exif: Uint8Array): Uint8Array | undefined {
  const tiff = tiffOf(exif);
  return tiff && textIn(tiff, firstDirectory(tiff), tags.artist);
}

/** Words of 16 bits, the larger byte first. A field is tag, type, count and value, of which the last two have two. */
const words = (...numbers: number[]) => Uint8Array.from(numbers.flatMap((word) => [word >> 8, word & 0xff]));
const begin = [0x4d4d, 42, 0, 8];
const none = [0, 0];
const turn = (orientation: number) => [tags.orientation, 3, 0, 1, orientation, 0];

const turnedBy = (orientation: number) => words(...begin, 1, ...turn(orientation), ...none);

/** Three directories, of which the first leads to the second and that to the third. */
const inAdobeRgb = (orientation: number) =>
  words(
    ...[...begin, 2, ...turn(orientation), tags.exif, 4, 0, 1, 0, 38, ...none],
    ...[2, tags.colourSpace, 3, 0, 1, otherThanSrgb, 0, tags.interoperability, 4, 0, 1, 0, 68, ...none],
    ...[1, tags.index, 2, 0, 4, 0x5230, 0x3300, ...none],
  );
