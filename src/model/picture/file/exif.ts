import { latin } from './bytes.ts';
import { firstDirectory, hasField, nextDirectory, numberIn, textIn, tiffOf } from './tiff.ts';

/** Fields and directories of Exif: https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E */
const tags = {
  orientation: 0x0112,
  artist: 0x013b,
  copyright: 0x8298,
  gps: 0x8825,
  makerNote: 0x927c,
  previewOffset: 0x0201,
  stripOffsets: 0x0111,
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
export const artistIn = (exif: Uint8Array): Uint8Array | undefined => mainTextIn(exif, tags.artist);

/** The notice of copyright, as bytes in an unknown encoding. */
export const copyrightIn = (exif: Uint8Array): Uint8Array | undefined => mainTextIn(exif, tags.copyright);

function mainTextIn(exif: Uint8Array, tag: number): Uint8Array | undefined {
  const tiff = tiffOf(exif);
  return tiff && textIn(tiff, firstDirectory(tiff), tag);
}

/** Latitude and longitude of the camera and of its goal. */
const places = [2, 4, 20, 22];
/** Owner and serial numbers of body and lens, and the notes of the maker, which have them in a form of their own. */
const devices = [0xa430, 0xa431, 0xa435, tags.makerNote];
const deviceInMain = 0xc62f;

/** What Exif tells about the place, the device, and the picture before it was cropped. */
export function tellsInExif(exif: Uint8Array): { place: boolean; device: boolean; thumbnail: boolean } {
  const tiff = tiffOf(exif);
  if (!tiff) return { place: false, device: false, thumbnail: false };
  const main = firstDirectory(tiff);
  const details = numberIn(tiff, main, tags.exif) ?? 0;
  const position = numberIn(tiff, main, tags.gps) ?? 0;
  const second = nextDirectory(tiff, main);
  return {
    place: position > 0 && places.some((tag) => hasField(tiff, position, tag)),
    device:
      hasField(tiff, main, deviceInMain) ||
      (details > 0 && devices.some((tag) => hasField(tiff, details, tag))),
    thumbnail:
      second > 0 && [tags.previewOffset, tags.stripOffsets].some((tag) => hasField(tiff, second, tag)),
  };
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
