import { concat, startsWith } from './bytes.ts';
import type { PictureFacts } from './facts.ts';
import type { Inserted } from './written.ts';
import { xmpFor } from './xmp-packet.ts';

type Chunk = { name: string; body: Uint8Array };
const hasXmp = 0x04;
const hasAlpha = 0x10;

/**
 * A WebP with an XMP packet as its last chunk; one in the simple format becomes an extended one, whose picture data
 * is the same. What is behind the picture stays there. See https://developers.google.com/speed/webp/docs/riff_container
 */
export function inWebp(bytes: Uint8Array, facts: PictureFacts): Inserted {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes.subarray(8), 'WEBP')) return 'type';
  const found = chunksOf(bytes);
  const header = found && headerOf(found.chunks);
  if (!found || !header) return 'damaged';
  // Content credentials vouch for every byte.
  if (found.chunks.some(({ name }) => name === 'C2PA')) return 'signed';
  const older = found.chunks.filter(({ name }) => name === 'XMP ').map(({ body }) => body);
  const xmp = xmpFor(older, facts);
  if (!xmp) return 'foreign';
  const others = found.chunks.filter(({ name }) => name !== 'VP8X' && name !== 'XMP ');
  const body = concat(
    [{ name: 'VP8X', body: header }, ...others, { name: 'XMP ', body: xmp }].map(({ name, body: content }) =>
      concat([ascii(name), little(content.length, 4), content, new Uint8Array(content.length % 2)]),
    ),
  );
  return concat([ascii('RIFF'), little(body.length + 4, 4), ascii('WEBP'), body, bytes.subarray(found.end)]);
}

function chunksOf(bytes: Uint8Array): { chunks: Chunk[]; end: number } | undefined {
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > end) return undefined;
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    chunks.push({ name, body: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  // Some programs leave out the byte that makes the last length even.
  return at === end || at === end + 1 ? { chunks, end } : undefined;
}

/** The extended header: flags and the size of the canvas less one, each in 24 bits. */
function headerOf([first, ...others]: readonly Chunk[]): Uint8Array | undefined {
  if (!first) return undefined;
  const { name, body } = first;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (name === 'VP8X') {
    if (body.length < 10 || others.some((other) => other.name === 'VP8X')) return undefined;
    return Uint8Array.from(body, (byte, place) => (place === 0 ? byte | hasXmp : byte));
  }
  // What else a simple file holds is ignored, and would count in an extended one.
  if (others.length > 0) return undefined;
  if (name === 'VP8 ' && startsWith(body.subarray(3), '\x9d\x01\x2a') && body.length >= 10) {
    return header(hasXmp, view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff);
  }
  if (name === 'VP8L' && body[0] === 0x2f && body.length >= 5) {
    const bits = view.getUint32(1, true);
    const alpha = bits & 0x1000_0000 ? hasAlpha : 0;
    return header(hasXmp | alpha, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return undefined;
}

const header = (flags: number, width: number, height: number) =>
  width === 0 || height === 0
    ? undefined
    : concat([Uint8Array.of(flags, 0, 0, 0), little(width - 1, 3), little(height - 1, 3)]);
const ascii = (text: string) => Buffer.from(text, 'latin1');
const little = (value: number, bytes: number) =>
  Uint8Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff);
