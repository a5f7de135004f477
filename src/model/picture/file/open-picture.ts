import { openAvif } from './avif.ts';
import { totalOf } from './bytes.ts';
import { jpegBlocks, openJpeg } from './jpeg.ts';
import type { Metadata, Opened, PictureType } from './picture-file.ts';
import { openPng, pngBlocks } from './png.ts';
import { openWebp, webpBlocks } from './webp.ts';

/** Reads a picture by its markers, without decoding it. Says why when it cannot. */
export function openPicture(bytes: Uint8Array): Opened {
  for (const open of [openJpeg, openPng, openWebp, openAvif]) {
    const picture = open(bytes);
    if (picture !== 'type') return picture;
  }
  return 'type';
}

const blocks: Record<PictureType, (ours: Metadata) => Uint8Array[]> = {
  jpeg: jpegBlocks,
  png: pngBlocks,
  webp: webpBlocks,
  // A description would move the picture data, to which every box refers by its place in the file.
  avif: () => [],
};

/** The number of bytes by which our metadata make a picture of a type longer. */
export const lengthOf = (type: PictureType, ours: Metadata): number => totalOf(blocks[type](ours));
