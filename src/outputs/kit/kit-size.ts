import { digestOf } from '../../files/digest.ts';

/** What the button to a kit says of it. */
export type KitSize = { bytes: number; files: number };

/** The size of a kit without a comment, and how many files are in it. */
export function sizeOf(zip: Uint8Array): KitSize {
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  return { bytes: zip.length, files: end.getUint16(10, true) };
}

/** Raised when the same content shall give another kit. */
const edition = 6;

/** The name under which a kit is kept: a digest of everything that goes into it. */
export const kitKey = (...contents: unknown[]): string => digestOf(JSON.stringify([edition, ...contents]));
