import { digestOf } from '../../files/digest.ts';
import { programDigest } from '../../files/program-digest.ts';
import { ownWordsTaken } from '../../i18n/words.ts';

/** The numbers on the button of a kit. */
export type KitSize = { bytes: number; files: number };

/** The size of a kit without a comment, and the number of its files. */
export function sizeOf(zip: Uint8Array): KitSize {
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - 22);
  return { bytes: zip.length, files: end.getUint16(10, true) };
}

/** The cache key of a kit: a digest of its whole content, of the words around it, and of the program that packs it. */
export const kitKey = (...contents: unknown[]): string =>
  digestOf(JSON.stringify([programDigest(), ownWordsTaken(), ...contents]));
