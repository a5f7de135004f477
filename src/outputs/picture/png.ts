import { crc32 } from 'node:zlib';
import { concat, startsWith } from './bytes.ts';

const signature = '\x89PNG\r\n\x1a\n';
const keyword = 'XML:com.adobe.xmp\0';

/**
 * A PNG with an XMP packet in an uncompressed `iTXt` chunk after its header, as the XMP specification (part 3) has it.
 * All other chunks stay byte for byte; undefined when it cannot be read to its end.
 */
export function inPng(bytes: Uint8Array, xmp: Uint8Array): Uint8Array | undefined {
  if (!startsWith(bytes, signature)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  let at = signature.length;
  let isWhole = false;
  while (at + 12 <= bytes.length && !isWhole) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const body = bytes.subarray(at + 4, end - 4);
    if (!startsWith(body, `iTXt${keyword}`)) chunks.push(bytes.subarray(at, end));
    isWhole = startsWith(body, 'IEND');
    at = end;
  }
  const [header, ...others] = chunks;
  if (!header || !isWhole) return undefined;
  return concat([bytes.subarray(0, signature.length), header, chunk(xmp), ...others, bytes.subarray(at)]);
}

function chunk(xmp: Uint8Array): Uint8Array {
  // Neither compressed, nor in a language, nor with a translated keyword.
  const body = concat([Buffer.from(`iTXt${keyword}\0\0\0\0`, 'latin1'), xmp]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, body.length - 4);
  frame.setUint32(4, crc32(body));
  return concat([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}
