import type { PictureFacts } from './facts.ts';

/** Says that the texts are UTF-8: https://iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf, dataset 1:90. */
const inUtf8 = [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47];
const version = [0x1c, 2, 0, 0, 2, 0, 4];

/** The facts of a picture in its first language as IPTC-IIM, which desks’ older programs read. */
export function iptcRecord({ title, captions, credit, source, terms }: PictureFacts): Uint8Array {
  const [first] = captions;
  return Uint8Array.from([
    ...inUtf8,
    ...version,
    ...dataset(5, title, 64),
    ...dataset(40, terms, 256),
    ...dataset(110, credit, 32),
    ...dataset(115, source, 32),
    ...dataset(116, credit, 128),
    ...dataset(120, first?.caption ?? title, 2000),
  ]);
}

function dataset(number: number, text: string, limit: number): number[] {
  const bytes = cutAt(new TextEncoder().encode(text.normalize('NFC')), limit);
  return [0x1c, 2, number, bytes.length >> 8, bytes.length & 0xff, ...bytes];
}

/** No more bytes than the standard allows, and no half character at the end. */
function cutAt(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

const signature = [...'8BIM'].map((letter) => letter.charCodeAt(0));
const iptc = 0x0404;
/** A digest over the record that is replaced. */
const iptcDigest = 0x0425;

/** The image resources of Photoshop with this record in place of an older one; others are kept byte for byte. */
export function withRecord(resources: Uint8Array, record: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let at = 0;
  while (at + 12 <= resources.length && signature.every((byte, index) => resources[at + index] === byte)) {
    const id = ((resources[at + 4] ?? 0) << 8) | (resources[at + 5] ?? 0);
    const name = even((resources[at + 6] ?? 0) + 1);
    if (at + 10 + name > resources.length) break;
    const size = new DataView(resources.buffer, resources.byteOffset).getUint32(at + 6 + name);
    const end = at + 10 + name + even(size);
    if (end > resources.length + 1) break;
    if (id !== iptc && id !== iptcDigest) kept.push(...resources.subarray(at, end));
    at = end;
  }
  const size = [24, 16, 8, 0].map((shift) => (record.length >> shift) & 0xff);
  const padding = record.length % 2 ? [0] : [];
  return Uint8Array.from([
    ...kept,
    ...signature,
    iptc >> 8,
    iptc & 0xff,
    0,
    0,
    ...size,
    ...record,
    ...padding,
  ]);
}

const even = (length: number) => length + (length % 2);
