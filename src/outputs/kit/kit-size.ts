import { digestOf } from '../../files/digest.ts';

/** The numbers on the button of a kit. */
export type KitSize = { bytes: number; files: number };

/** The size of a kit without a comment, and the number of its files. */
export function sizeOf(zip: Uint8Array): KitSize {
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  return { bytes: zip.length, files: end.getUint16(10, true) };
}

/** Increase it when the same content should give another kit. */
const edition = 8;

/** The cache key of a kit: a digest of its whole content. */
export const kitKey = (...contents: unknown[]): string => digestOf(JSON.stringify([edition, ...contents]));
