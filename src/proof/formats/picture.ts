import { blocksOfAvif } from './avif.ts';
import type { Blocks, Contents } from './part.ts';
import { blocksOfGif, blocksOfIco, blocksOfJpeg, blocksOfPng, blocksOfWebp } from './picture-blocks.ts';
import { stringsInBytes } from './texts.ts';

/** Every format that is accepted as a picture, and the function that takes it apart. All throw a `RangeError` if it is cut off. */
const readers = {
  png: blocksOfPng,
  jpeg: blocksOfJpeg,
  gif: blocksOfGif,
  webp: blocksOfWebp,
  avif: blocksOfAvif,
  ico: blocksOfIco,
} as const satisfies Record<string, (bytes: Buffer) => Blocks>;

export type PictureKind = keyof typeof readers;

export const isPictureKind = (kind: string | undefined): kind is PictureKind =>
  kind !== undefined && Object.hasOwn(readers, kind);

/** The words in a picture's metadata, and what stands after its end. Its pixels are not read. */
export function readPicture(bytes: Buffer, kind: PictureKind, name: string): Contents {
  try {
    const { blocks, rest } = readers[kind](bytes);
    const isEmpty = rest.every((byte) => byte === 0);
    return {
      texts: blocks.flatMap(stringsInBytes),
      parts: isEmpty ? [] : [{ name: `${name}!`, bytes: rest }],
    };
  } catch {
    return { texts: stringsInBytes(bytes), unread: { kind, reason: 'damaged' } };
  }
}
