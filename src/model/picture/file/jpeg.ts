import { bytesOf, concat, saidFrom, startsWith } from './bytes.ts';
import { segmentsOf, type JpegSegment } from './jpeg-segments.ts';
import { hasThumbnailIn, recordIn, resourceWith } from './photoshop.ts';
import type { Metadata, Opened } from './picture-file.ts';

const exifHeader = 'Exif\0\0';
const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';
const photoshopHeader = 'Photoshop 3.0\0';
const begin = Uint8Array.of(0xff, 0xd8);
const end = Uint8Array.of(0xff, 0xd9);

/**
 * Reads a JPEG by its segments: https://www.w3.org/Graphics/JPEG/itu-t81.pdf. Exif, XMP (its specification, part 3) and
 * IPTC-IIM (in Photoshop's APP13) have one segment each. Bytes after the end, such as a preview or a film, are dropped.
 */
export function openJpeg(bytes: Uint8Array): Opened {
  if (!startsWith(bytes, '\xff\xd8')) return 'type';
  const read = segmentsOf(bytes);
  if (!read) return 'damaged';
  const { segments, end: last } = read;
  const others = segments.filter((segment) => isMetadata(segment) && shown(segment).length === 0);
  return {
    type: 'jpeg',
    isSigned: segments.some((one) => isApp(one, 11, 'JP')),
    found: metadataIn(segments),
    others: others.map(({ body }) => body),
    hasThumbnail:
      segments.some((one) => (isApp(one, 0, 'JFIF\0') && one.body.length > 14) || isApp(one, 0, 'JFXX\0')) ||
      hasThumbnailIn(resourcesIn(segments)),
    behind: saidFrom(bytes, last),
    write: (ours) => {
      const kept = segments.flatMap(shown);
      // JFIF has to come first.
      const place = kept.findIndex(([, marker]) => marker === 0xe0) + 1;
      return [begin, ...kept.slice(0, place), ...jpegBlocks(ours), ...kept.slice(place), end];
    },
  };
}

/** A test for APP segments with a number and a name. */
const isApp = ({ marker, body }: JpegSegment, number: number, name: string) =>
  marker === 0xe0 + number && startsWith(body, name);

const bodies = (segments: readonly JpegSegment[], number: number, name: string) =>
  segments.filter((one) => isApp(one, number, name)).map(({ body }) => body.subarray(name.length));

const resourcesIn = (segments: readonly JpegSegment[]) => concat(bodies(segments, 13, photoshopHeader));

const metadataIn = (segments: readonly JpegSegment[]): Metadata => ({
  exif: bodies(segments, 1, exifHeader)[0],
  xmp: bodies(segments, 1, xmpHeader)[0],
  iptc: recordIn(resourcesIn(segments)),
});

/** Our metadata as segments. The caller keeps each of them below 64 KB. */
export const jpegBlocks = ({ exif, xmp, iptc }: Metadata): Uint8Array[] => [
  ...(exif ? [app(1, bytesOf(exifHeader), exif)] : []),
  ...(xmp ? [app(1, bytesOf(xmpHeader), xmp)] : []),
  ...(iptc ? [app(13, bytesOf(photoshopHeader), resourceWith(iptc))] : []),
];

/** Whether a segment is one of applications or a comment. The picture is shown without it. */
const isMetadata = ({ marker }: JpegSegment) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/**
 * The bytes of a segment that affect the display. Frames, tables and scans are kept whole. Of the APP segments only JFIF
 * without its thumbnail, the colour profile (ICC.1, annex B) and Adobe's colour transform are kept.
 */
function shown(segment: JpegSegment): Uint8Array[] {
  const { body, whole } = segment;
  if (isApp(segment, 0, 'JFIF\0') && body.length >= 14) {
    return [app(0, body.subarray(0, 12), new Uint8Array(2))];
  }
  if (isApp(segment, 14, 'Adobe') && body.length >= 12) return [app(14, body.subarray(0, 12))];
  return !isMetadata(segment) || isApp(segment, 2, 'ICC_PROFILE\0') ? [whole] : [];
}

function app(number: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concat(content);
  const length = body.length + 2;
  return concat([Uint8Array.of(0xff, 0xe0 + number, length >> 8, length & 0xff), body]);
}
