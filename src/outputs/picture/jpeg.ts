import { bytesOf, concat, startsWith } from './bytes.ts';
import { segmentsOf, type JpegSegment } from './jpeg-segments.ts';
import { recordIn, resourceWith } from './photoshop.ts';
import type { Metadata, OpenPicture, Untouched } from './picture-metadata.ts';

const exifHeader = 'Exif\0\0';
const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';
const photoshopHeader = 'Photoshop 3.0\0';
/** The longest segment, so that an XMP packet has at most the length that part 3 of its specification allows. */
const longest = 65_533;
const begin = Uint8Array.of(0xff, 0xd8);
const end = Uint8Array.of(0xff, 0xd9);

/**
 * Reads a JPEG by its segments: https://www.w3.org/Graphics/JPEG/itu-t81.pdf. Exif, XMP (its specification, part 3) and
 * IPTC-IIM (in Photoshop's APP13) have one segment each. Bytes after the end, such as a preview or a film, are dropped.
 */
export function openJpeg(bytes: Uint8Array): OpenPicture | Untouched {
  if (!startsWith(bytes, '\xff\xd8')) return 'type';
  const segments = segmentsOf(bytes);
  if (!segments) return 'damaged';
  // Content credentials sign every byte: https://spec.c2pa.org/
  if (segments.some((one) => isApp(one, 11, 'JP'))) return 'signed';
  return { found: metadataIn(segments), write: (ours) => jpegOf(segments, ours) };
}

/** A test for APP segments with a number and a name. */
const isApp = ({ marker, body }: JpegSegment, number: number, name: string) =>
  marker === 0xe0 + number && startsWith(body, name);

function metadataIn(segments: readonly JpegSegment[]): Metadata {
  const bodies = (number: number, name: string) =>
    segments.filter((one) => isApp(one, number, name)).map(({ body }) => body.subarray(name.length));
  return {
    exif: bodies(1, exifHeader)[0],
    xmp: bodies(1, xmpHeader)[0],
    iptc: recordIn(concat(bodies(13, photoshopHeader))),
  };
}

function jpegOf(segments: readonly JpegSegment[], { exif, xmp, iptc }: Metadata): Uint8Array | 'tooLong' {
  const ours = [
    ...(exif ? [app(1, bytesOf(exifHeader), exif)] : []),
    ...(xmp ? [app(1, bytesOf(xmpHeader), xmp)] : []),
    ...(iptc ? [app(13, bytesOf(photoshopHeader), resourceWith(iptc))] : []),
  ];
  if (ours.some(({ length }) => length > longest + 2)) return 'tooLong';
  const kept = segments.flatMap(shown);
  // JFIF has to come first.
  const place = kept.findIndex(([, marker]) => marker === 0xe0) + 1;
  return concat([begin, ...kept.slice(0, place), ...ours, ...kept.slice(place), end]);
}

/**
 * The bytes of a segment that affect the display. Frames, tables and scans are kept whole. Of the APP segments only JFIF
 * without its thumbnail, the colour profile (ICC.1, annex B) and Adobe's colour transform are kept.
 */
function shown(segment: JpegSegment): Uint8Array[] {
  const { marker, body, whole } = segment;
  if (isApp(segment, 0, 'JFIF\0') && body.length >= 14) {
    return [app(0, body.subarray(0, 12), new Uint8Array(2))];
  }
  if (isApp(segment, 14, 'Adobe') && body.length >= 12) return [app(14, body.subarray(0, 12))];
  const isOfOthers = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return !isOfOthers || isApp(segment, 2, 'ICC_PROFILE\0') ? [whole] : [];
}

function app(number: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concat(content);
  const length = body.length + 2;
  return concat([Uint8Array.of(0xff, 0xe0 + number, length >> 8, length & 0xff), body]);
}
