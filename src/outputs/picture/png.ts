import { crc32 } from 'node:zlib';
import { concat, startsWith } from './bytes.ts';
import type { PictureFacts } from './facts.ts';
import type { Inserted } from './written.ts';
import { xmpFor } from './xmp-packet.ts';

const signature = '\x89PNG\r\n\x1a\n';
const keyword = 'iTXtXML:com.adobe.xmp\0';
/** Neither compressed, nor in a language, nor with a translated keyword. */
const plain = `${keyword}\0\0\0\0`;
const isXmp = ({ body }: Chunk) => startsWith(body, keyword);

/**
 * A PNG with an XMP packet in an uncompressed `iTXt` chunk after its header, as the XMP specification (part 3) has it.
 * All other chunks stay byte for byte.
 */
export function inPng(bytes: Uint8Array, facts: PictureFacts): Inserted {
  if (!startsWith(bytes, signature)) return 'type';
  const found = chunksOf(bytes);
  const [header, ...others] = found?.chunks ?? [];
  if (!found || !header || !startsWith(header.body, 'IHDR')) return 'damaged';
  // Content credentials vouch for every byte.
  if (others.some(({ body }) => startsWith(body, 'caBX'))) return 'signed';
  const older = others.filter(isXmp);
  if (older.some(({ body }) => !startsWith(body, plain))) return 'foreign';
  const xmp = xmpFor(
    older.map(({ body }) => body.subarray(plain.length)),
    facts,
  );
  if (!xmp) return 'foreign';
  return concat([
    bytes.subarray(0, signature.length),
    header.whole,
    chunk(xmp),
    ...others.filter((one) => !isXmp(one)).map(({ whole }) => whole),
    bytes.subarray(found.end),
  ]);
}

/** A chunk; its body begins with its type. */
type Chunk = { body: Uint8Array; whole: Uint8Array };

/** The chunks to the last; undefined when that is not there, or a check sum is wrong. */
function chunksOf(bytes: Uint8Array): { chunks: Chunk[]; end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const body = bytes.subarray(at + 4, end - 4);
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(body)) return undefined;
    chunks.push({ body, whole: bytes.subarray(at, end) });
    if (startsWith(body, 'IEND')) return { chunks, end };
    at = end;
  }
  return undefined;
}

function chunk(xmp: Uint8Array): Uint8Array {
  const body = concat([Buffer.from(plain, 'latin1'), xmp]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, body.length - 4);
  frame.setUint32(4, crc32(body));
  return concat([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}
