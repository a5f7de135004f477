import { concat, startsWith } from './bytes.ts';
import type { PictureFacts } from './facts.ts';
import { iptcRecord } from './iptc.ts';
import { partsOf, type JpegSegment } from './jpeg-segments.ts';
import { tableIn, withTable } from './several.ts';
import { recordIn, resourcesOf, withRecord } from './photoshop.ts';
import type { Inserted } from './written.ts';
import { xmpFor } from './xmp-packet.ts';

const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';
const xmpExtension = 'http://ns.adobe.com/xmp/extension/\0';
const photoshopHeader = 'Photoshop 3.0\0';
const longest = 65_533;

/** Whether a segment is an APP segment of this number and with this name. */
const isApp =
  (number: number, name: string) =>
  ({ marker, body }: JpegSegment) =>
    marker === 0xe0 + number && startsWith(body, name);
const isXmp = isApp(1, xmpHeader);
const isPhotoshop = isApp(13, photoshopHeader);
/** A packet that is continued in other segments is found by a digest. */
const isExtension = isApp(1, xmpExtension);
/** The table of a file of several pictures, by their distance. */
const isTable = isApp(2, 'MPF\0');
/** Content credentials, which vouch for every byte: https://spec.c2pa.org/ */
const isSignature = isApp(11, 'JP');

/**
 * A JPEG with an XMP packet and an IPTC record in segments of their own (XMP specification, part 3, and IIM in
 * Photoshop’s APP13). All else, and above all the picture data, stays byte for byte.
 */
export function inJpeg(bytes: Uint8Array, facts: PictureFacts): Inserted {
  if (!startsWith(bytes, '\xff\xd8')) return 'type';
  const parts = partsOf(bytes);
  if (!parts) return 'damaged';
  const { head, picture, behind } = parts;
  const tables = head.filter(isTable).map((one) => tableIn(one, bytes));
  const [table] = tables;
  if (tables.length > 1 || (!table && (tables.length > 0 || behind.some((byte) => byte !== 0))))
    return 'several';
  if (head.some(isSignature)) return 'signed';
  const contents = contentsFor(head, facts);
  if (!contents) return 'foreign';
  const segments = contents.map(([marker, name, content]) =>
    segment(marker, concat([encode(name), content])),
  );
  const ours = segments.filter((one) => one !== undefined);
  if (ours.length < segments.length) return 'tooLong';
  const others = head.filter((one) => !isXmp(one) && !isPhotoshop(one));
  // JFIF and Exif have to come first.
  const place = others.findLastIndex(({ marker }) => marker === 0xe0 || marker === 0xe1) + 1;
  const pieces = [
    bytes.subarray(0, 2),
    ...others.slice(0, place).map(({ whole }) => whole),
    ...ours,
    ...others.slice(place).map(({ whole }) => whole),
    picture,
    behind,
  ];
  return concat(withTable(pieces, table, bytes));
}

type Content = [marker: number, name: string, content: Uint8Array];

/** What goes into our segments; undefined when what others wrote there could not be kept. */
function contentsFor(head: readonly JpegSegment[], facts: PictureFacts): Content[] | undefined {
  const bodies = (is: (one: JpegSegment) => boolean, name: string) =>
    head.filter(is).map(({ body }) => body.subarray(name.length));
  const xmp = head.some(isExtension) ? undefined : xmpFor(bodies(isXmp, xmpHeader), facts);
  const resources = resourcesOf(concat(bodies(isPhotoshop, photoshopHeader)));
  const older = resources && recordIn(resources);
  const record = older && iptcRecord(facts, older);
  if (!xmp || !record) return undefined;
  return [
    [0xe1, xmpHeader, xmp],
    [0xed, photoshopHeader, withRecord(resources, record)],
  ];
}

function segment(marker: number, body: Uint8Array): Uint8Array | undefined {
  const length = body.length + 2;
  return length > longest
    ? undefined
    : concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}

const encode = (text: string) => new TextEncoder().encode(text);
