import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../files/walk.ts';
import { isCompressible } from './headers/media-types.ts';

/** Smaller files fit into one network packet without compression. */
const least = 1_000;

const packers = {
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        // The last two levels take thirty times as long for 8 % fewer bytes, and so does a larger window for no gain.
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

/** Whether a file is the packed form of another. */
export const isPacked = (path: string, all: { has(path: string): boolean }): boolean =>
  /\.(?:gz|br)$/.test(path) && all.has(path.replace(/\.(?:gz|br)$/, ''));

/** Writes `.gz` and `.br` files beside every compressible file, for servers that send them. */
export async function pack(folder: string): Promise<number> {
  const waiting = filesBelow(folder).filter(isCompressible);
  let written = 0;
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const bytes = await readFile(join(folder, path));
      if (bytes.length < least) continue;
      for (const [ending, packer] of Object.entries(packers)) {
        await writeFile(join(folder, `${path}.${ending}`), await packer(bytes));
        written += 1;
      }
    }
  };
  // The number of threads in libuv's pool.
  await Promise.all(Array.from({ length: 4 }, work));
  return written;
}
