import { concat, startsWith } from './bytes.ts';
import { withRecord } from './iptc.ts';

const xmpHeader = 'http://ns.adobe.com/xap/1.0/\0';
const xmpExtension = 'http://ns.adobe.com/xmp/extension/\0';
const photoshopHeader = 'Photoshop 3.0\0';
const longest = 65_533;

type Segment = { marker: number; body: Uint8Array; whole: Uint8Array };

/**
 * A JPEG with an XMP packet and an IPTC record in segments of their own (XMP specification, part 3, and IIM in
 * Photoshop’s APP13). All else, and above all the picture data, stays byte for byte; undefined when it is no JPEG
 * that can be read to its picture data, or when a segment would be too long.
 */
export function inJpeg(bytes: Uint8Array, xmp: Uint8Array, record: Uint8Array): Uint8Array | undefined {
  const head = segmentsOf(bytes);
  if (!head) return undefined;
  const isOurs = ({ marker, body }: Segment) =>
    (marker === 0xe1 && (startsWith(body, xmpHeader) || startsWith(body, xmpExtension))) ||
    (marker === 0xed && startsWith(body, photoshopHeader));
  const older = head.segments.filter(
    ({ marker, body }) => marker === 0xed && startsWith(body, photoshopHeader),
  );
  const resources = concat(older.map(({ body }) => body.subarray(photoshopHeader.length)));
  const ours = [
    segment(0xe1, concat([encode(xmpHeader), xmp])),
    segment(0xed, concat([encode(photoshopHeader), withRecord(resources, record)])),
  ];
  if (ours.some((one) => one === undefined)) return undefined;
  const others = head.segments.filter((one) => !isOurs(one));
  // JFIF and Exif have to come first.
  const place = others.findLastIndex(({ marker }) => marker === 0xe0 || marker === 0xe1) + 1;
  return concat([
    bytes.subarray(0, 2),
    ...others.slice(0, place).map(({ whole }) => whole),
    ...ours.filter((one) => one !== undefined),
    ...others.slice(place).map(({ whole }) => whole),
    bytes.subarray(head.end),
  ]);
}

/** The segments before the picture data, and where that begins. */
function segmentsOf(bytes: Uint8Array): { segments: Segment[]; end: number } | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker < 0xc0) return undefined;
    if (marker === 0xda) return { segments, end: at };
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    segments.push({ marker, body: bytes.subarray(at + 4, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return undefined;
}

function segment(marker: number, body: Uint8Array): Uint8Array | undefined {
  const length = body.length + 2;
  return length > longest
    ? undefined
    : concat([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}

const encode = (text: string) => new TextEncoder().encode(text);
