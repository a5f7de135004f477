import { inflateSync } from 'node:zlib';
import { beginsDeflate, mostBytes } from './packed.ts';
import type { Blocks } from './part.ts';

const within = (bytes: Buffer, from: number, to: number): Buffer => {
  if (to > bytes.length) throw new RangeError('The picture is cut off.');
  return bytes.subarray(from, to);
};

/** Chunks of a PNG that hold numbers alone. The text of the others is read. */
const wordless = /^(?:IHDR|PLTE|IDAT|IEND|pHYs|gAMA|cHRM|sRGB|cICP|bKGD|tRNS|tIME|sBIT|hIST|acTL|fcTL|fdAT)$/;

/** A keyword has at most 79 bytes, a language and its translation a few dozen. */
const farthest = 400;

/** https://www.w3.org/TR/png-3/#5Chunk-layout */
export function blocksOfPng(bytes: Buffer): Blocks {
  const blocks: Uint8Array[] = [];
  let at = 8;
  for (let type = ''; type !== 'IEND';) {
    const length = bytes.readUInt32BE(at);
    type = bytes.toString('latin1', at + 4, at + 8);
    const data = within(bytes, at + 8, at + 8 + length);
    if (!wordless.test(type)) blocks.push(data, ...inflated(data));
    at += 12 + length;
  }
  return { blocks, rest: bytes.subarray(at) };
}

/** What is deflated in a chunk (zTXt, iTXt, iCCP): it begins after a keyword and a few zeros. */
function inflated(data: Buffer): Uint8Array[] {
  for (let at = 0; at < Math.min(data.length, farthest); at += 1) {
    if (!beginsDeflate(data.subarray(at))) continue;
    try {
      return [inflateSync(data.subarray(at), { maxOutputLength: mostBytes })];
    } catch {
      // These bytes only look like the head of a deflated text.
    }
  }
  return [];
}

/** Segments until the pixels, then pixels until the end mark; a progressive picture has segments among them. (ITU-T T.81, B.1) */
export function blocksOfJpeg(bytes: Buffer): Blocks {
  const blocks: Uint8Array[] = [];
  let at = 2;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) throw new RangeError('The picture has no end.');
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xd9) return { blocks, rest: bytes.subarray(at + 2) };
    // A byte of the pixels, a restart mark, or a fill byte.
    if (mark === 0xff) at += 1;
    else if (mark === 0 || mark === 1 || (mark >= 0xd0 && mark <= 0xd8)) at += 2;
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      const data = within(bytes, at + 4, end);
      if (mark === 0xfe || (mark >= 0xe0 && mark <= 0xef)) blocks.push(data);
      at = end;
    }
  }
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export function blocksOfGif(bytes: Buffer): Blocks {
  const blocks: Uint8Array[] = [];
  const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableSize(bytes.readUInt8(10));
  const chain = () => {
    const chunks: Uint8Array[] = [];
    for (let size = bytes.readUInt8(at++); size > 0; size = bytes.readUInt8(at++)) {
      chunks.push(within(bytes, at, at + size));
      at += size;
    }
    return Buffer.concat(chunks);
  };
  for (;;) {
    const kind = bytes.readUInt8(at++);
    if (kind === 0x3b) return { blocks, rest: bytes.subarray(at) };
    if (kind === 0x21) {
      at += 1;
      blocks.push(chain());
    } else if (kind === 0x2c) {
      at += 9 + tableSize(bytes.readUInt8(at + 8)) + 1;
      chain();
    } else throw new RangeError('Not a block of a GIF.');
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
export function blocksOfWebp(bytes: Buffer): Blocks {
  const blocks: Uint8Array[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  within(bytes, 0, end);
  for (let at = 12; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (!/^(?:VP8[ LX]|ALPH|ANIM|ANMF)$/.test(type)) blocks.push(within(bytes, at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  return { blocks, rest: bytes.subarray(end + (end % 2)) };
}

/** A directory of pictures: PNG, or the pixels of a BMP without a head, which hold no words. */
export function blocksOfIco(bytes: Buffer): Blocks {
  const blocks: Uint8Array[] = [];
  const count = bytes.readUInt16LE(4);
  let end = 6 + 16 * count;
  for (let index = 0; index < count; index += 1) {
    const [size, at] = [14, 18].map((place) => bytes.readUInt32LE(index * 16 + place)) as [number, number];
    const picture = within(bytes, at, at + size);
    if (picture.toString('latin1', 1, 4) === 'PNG') {
      const inner = blocksOfPng(picture);
      blocks.push(...inner.blocks, inner.rest);
    }
    end = Math.max(end, at + size);
  }
  return { blocks, rest: bytes.subarray(end) };
}
