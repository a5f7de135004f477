import { brotliCompressSync, constants } from 'node:zlib';
import { shippedFiles } from './files.ts';

/** Ten packets of 1,460 bytes, less the heads of the answer. */
const limit = 14_336;

/** The bytes that a page takes with Brotli. Its best quality takes thirty times as long and is asked only where it counts. */
function packed(bytes: Uint8Array): number {
  const quick = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  return quick <= limit ? quick : brotliCompressSync(bytes).length;
}

const isRelease = /^(?:[a-z]{2}\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/;

/** The releases of a built site, and those whose HTML and style do not fit into the first round trip, with their bytes. */
export function firstRoundTrip(out: string): { releases: number; tooLarge: string[] } {
  const releases = [...shippedFiles(out)].filter(([name]) => isRelease.test(name));
  const tooLarge = releases.flatMap(([name, bytes]) => {
    const length = packed(bytes);
    return length > limit ? [`${name} has ${length} bytes`] : [];
  });
  return { releases: releases.length, tooLarge };
}
