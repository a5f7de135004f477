import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { digestOf } from './digest.ts';

/** Most files of a site fit in at once. */
const room = Buffer.allocUnsafe(1 << 20);

/**
 * The digest of a file, as {@link digestOf} makes it of its bytes. Every file is read into the same memory: a buffer for each
 * of many thousand files costs more than their digests.
 */
export const digestOfFile = (path: string): string => digestAndSizeOf(path).digest;

/** The same, with the number of bytes that were read for it. */
export function digestAndSizeOf(path: string): { digest: string; size: number } {
  const file = openSync(path, 'r');
  try {
    let size = fill(file);
    if (size < room.length) return { digest: digestOf(room.subarray(0, size)), size };
    const hash = createHash('sha256').update(room);
    for (let more = fill(file); more > 0; more = fill(file)) {
      hash.update(room.subarray(0, more));
      size += more;
    }
    return { digest: hash.digest('hex'), size };
  } finally {
    closeSync(file);
  }
}

/** Reads on until the memory is full or the file ends. Returns the number of bytes. */
function fill(file: number): number {
  let filled = 0;
  while (filled < room.length) {
    const read = readSync(file, room, filled, room.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
