import { kindOfFile } from '../formats/kinds.ts';
import { bufferOf } from '../formats/texts.ts';

/**
 * The size of a picture as its head says, as `width height` in pixels, before it is turned. Undefined if the head is unclear.
 * Asking sharp takes longer than everything else that is done with most pictures.
 */
export function storedSize(bytes: Uint8Array): string | undefined {
  const head = bufferOf(bytes);
  try {
    switch (kindOfFile(bytes)) {
      case 'png':
        return `${head.readUInt32BE(16)} ${head.readUInt32BE(20)}`;
      case 'jpeg':
        return ofJpegFrame(head);
      case 'webp':
        return ofWebpHead(head);
      case 'avif':
        return ofAvifItem(head);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** The first frame: SOF0 to SOF15 without the marks for tables among them. (ITU-T T.81, B.2.2) */
function ofJpegFrame(head: Buffer): string | undefined {
  for (let at = 2; head[at] === 0xff; at += 2 + head.readUInt16BE(at + 2)) {
    const mark = head.readUInt8(at + 1);
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return `${head.readUInt16BE(at + 7)} ${head.readUInt16BE(at + 5)}`;
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function ofWebpHead(head: Buffer): string | undefined {
  const type = head.toString('latin1', 12, 16);
  if (type === 'VP8X') return `${head.readUIntLE(24, 3) + 1} ${head.readUIntLE(27, 3) + 1}`;
  if (type === 'VP8 ') return `${head.readUInt16LE(26) & 0x3fff} ${head.readUInt16LE(28) & 0x3fff}`;
  if (type !== 'VP8L') return undefined;
  const bits = head.readUInt32LE(21);
  return `${(bits & 0x3fff) + 1} ${((bits >>> 14) & 0x3fff) + 1}`;
}

/** The only size that it names (`ispe`). A picture in tiles, or with a thumbnail, has several. */
function ofAvifItem(head: Buffer): string | undefined {
  const at = head.indexOf('ispe');
  return at < 0 || head.indexOf('ispe', at + 4) >= 0
    ? undefined
    : `${head.readUInt32BE(at + 8)} ${head.readUInt32BE(at + 12)}`;
}
