import * as zlib from 'node:zlib';
import { bufferOf } from './texts.ts';
import type { Contents } from './part.ts';

/** More bytes come out of no file of a newsroom. A few kilobytes can be made to unpack to as many gigabytes. */
export const mostBytes = 256 * 1024 * 1024;

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Node has Zstandard from version 22.15 on. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Unpack };

const ways: Record<'gzip' | 'zstd' | 'brotli' | 'deflate', Unpack | undefined> = {
  gzip: zlib.gunzipSync,
  zstd: zstdDecompressSync,
  brotli: zlib.brotliDecompressSync,
  deflate: zlib.inflateSync,
};

/** The file in a packed one. What stands in its own head (the name and a comment, RFC 1952) is text. */
export function unpacked(bytes: Uint8Array, way: keyof typeof ways, name: string): Contents {
  const unpack = ways[way];
  if (!unpack) return { unread: { kind: way, reason: 'kind' } };
  try {
    const inner = { name, bytes: unpack(bytes, { maxOutputLength: mostBytes }) };
    return { texts: [bufferOf(bytes.subarray(0, 512)).toString('latin1')], parts: [inner] };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { unread: { kind: way, reason: isLarge ? 'tooLarge' : 'damaged' } };
  }
}

/** Zlib streams begin with a method and a window in one byte, and a check of both in the next (RFC 1950). They have no other mark. */
export const beginsDeflate = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
