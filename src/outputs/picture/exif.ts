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
/** The value by which the Design rule for Camera File system (DCF) declares Adobe RGB. */
const adobeRgbRule = 'R03';
/** The colour space as programs write it that do not follow this rule. */
const adobeRgb = 2;
const otherThanSrgb = 0xffff;

/**
 * A new Exif block with only the fields that affect the display: the orientation, and the mark of Adobe RGB, which cameras
 * write nowhere else. Undefined when there is neither.
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

/** The maker of the picture, as bytes in an unknown encoding. */
export function artistIn(exif: Uint8Array): Uint8Array | undefined {
  const tiff = tiffOf(exif);
  return tiff && textIn(tiff, firstDirectory(tiff), tags.artist);
}

/** Words of 16 bits, big-endian. A field is tag, type, count and value; count and value have two words each. */
const words = (...numbers: number[]) => Uint8Array.from(numbers.flatMap((word) => [word >> 8, word & 0xff]));
const begin = [0x4d4d, 42, 0, 8];
const none = [0, 0];
const turn = (orientation: number) => [tags.orientation, 3, 0, 1, orientation, 0];

const turnedBy = (orientation: number) => words(...begin, 1, ...turn(orientation), ...none);

/** Three directories. The first refers to the second, the second to the third. */
const inAdobeRgb = (orientation: number) =>
  words(
    ...[...begin, 2, ...turn(orientation), tags.exif, 4, 0, 1, 0, 38, ...none],
    ...[2, tags.colourSpace, 3, 0, 1, otherThanSrgb, 0, tags.interoperability, 4, 0, 1, 0, 68, ...none],
    ...[1, tags.index, 2, 0, 4, 0x5230, 0x3300, ...none],
  );
