import * as zlib from 'node:zlib';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Node has Zstandard from version 22.15 on. */
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Unpack };

/** The way in which one file is packed. Brotli has no mark, and is told by its ending; zlib has a check in two bytes (RFC 1950). */
function wayOf(bytes: Uint8Array, name: string): Unpack | undefined {
  const [first = 0, second = 0, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b) return zlib.gunzipSync;
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return zstdDecompressSync;
  if (/\.br$/i.test(name)) return zlib.brotliDecompressSync;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0
    ? zlib.inflateSync
    : undefined;
}

/** The one file in a packed one, of at most `room` bytes. Undefined for bytes that are not packed, or not as they say. */
export function packedFile(bytes: Uint8Array, name: string, room: number): Uint8Array | undefined {
  try {
    return wayOf(bytes, name)?.(bytes, { maxOutputLength: Math.max(1, room) });
  } catch {
    return undefined;
  }
}
