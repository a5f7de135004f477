import { concat, startsWith } from './bytes.ts';

type Chunk = { name: string; body: Uint8Array };
const hasXmp = 0x04;
const hasAlpha = 0x10;

/**
 * A WebP with an XMP packet as its last chunk; one in the simple format becomes an extended one, whose picture data
 * is the same. Undefined when it cannot be read. See https://developers.google.com/speed/webp/docs/riff_container
 */
export function inWebp(bytes: Uint8Array, xmp: Uint8Array): Uint8Array | undefined {
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks);
  if (!chunks || !header) return undefined;
  const others = chunks.filter(({ name }) => name !== 'VP8X' && name !== 'XMP ');
  const body = concat(
    [{ name: 'VP8X', body: header }, ...others, { name: 'XMP ', body: xmp }].map(({ name, body: content }) =>
      concat([ascii(name), little(content.length, 4), content, new Uint8Array(content.length % 2)]),
    ),
  );
  return concat([ascii('RIFF'), little(body.length + 4, 4), ascii('WEBP'), body]);
}

function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes.subarray(8), 'WEBP')) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > end) return undefined;
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    chunks.push({ name, body: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

/** The extended header: flags and the size of the canvas less one, each in 24 bits. */
function headerOf(chunks: readonly Chunk[]): Uint8Array | undefined {
  const extended = chunks.find(({ name }) => name === 'VP8X')?.body;
  if (extended) return Uint8Array.from(extended, (byte, place) => (place === 0 ? byte | hasXmp : byte));
  const [picture] = chunks;
  if (picture?.name === 'VP8 ' && picture.body.length >= 10) {
    const view = new DataView(picture.body.buffer, picture.body.byteOffset);
    return header(hasXmp, (view.getUint16(6, true) & 0x3fff) - 1, (view.getUint16(8, true) & 0x3fff) - 1);
  }
  if (picture?.name === 'VP8L' && picture.body.length >= 5) {
    const bits = new DataView(picture.body.buffer, picture.body.byteOffset).getUint32(1, true);
    const alpha = bits & 0x1000_0000 ? hasAlpha : 0;
    return header(hasXmp | alpha, bits & 0x3fff, (bits >>> 14) & 0x3fff);
  }
  return undefined;
}

const header = (flags: number, width: number, height: number) =>
  concat([Uint8Array.of(flags, 0, 0, 0), little(width, 3), little(height, 3)]);
const ascii = (text: string) => Buffer.from(text, 'latin1');
const little = (value: number, bytes: number) =>
  Uint8Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff);
