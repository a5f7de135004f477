import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { digestOf } from '../files/digest.ts';
import { type Bare, bareOf } from '../model/picture/cleaned.ts';
import { openPicture } from '../model/picture/file/open-picture.ts';
import type { OpenPicture } from '../model/picture/file/picture-file.ts';
import { type Tell, tellsOf } from '../model/picture/tells.ts';
import { pictureFormats } from './formats.ts';

/**
 * A picture: its size as displayed in pixels (after the camera's rotation), what its length depends on once it is cleaned
 * (undefined if it is signed, because then it stays as it is), and what its file tells.
 */
type PictureBeside = { width: number; height: number; bare?: Bare; tells?: readonly Tell[] };

/**
 * A picture or attachment in a release's folder, or a logo beside its organisation. `picture` is undefined when it
 * cannot be read.
 */
export type Beside = {
  path: string;
  size: number;
  digest: string;
  picture?: PictureBeside;
  /** Whether an SVG would run code or load something when it is opened on its own. */
  isUnsafe?: true;
};

export const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase();

const reachesOut =
  /<script|<foreignObject|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|@import|url\(\s*["']?(?!#)/i;

export async function readBeside(path: string): Promise<Beside> {
  const bytes = await readFile(path);
  const extension = extensionOf(path);
  const isPicture = pictureFormats.includes(extension) || extension === 'svg';
  const picture = isPicture ? await pictureIn(bytes, extension) : undefined;
  const isUnsafe = extension === 'svg' && reachesOut.test(bytes.toString('utf8'));
  return {
    path,
    size: bytes.length,
    digest: digestOf(bytes),
    ...(picture && { picture }),
    ...(isUnsafe && { isUnsafe }),
  };
}

/** What is known of a picture. Undefined when the bytes are no complete picture. */
async function pictureIn(bytes: Buffer, extension: string): Promise<PictureBeside | undefined> {
  const opened = extension === 'svg' ? undefined : openPicture(bytes);
  if (typeof opened === 'string') return undefined;
  try {
    const { format, width, height, autoOrient } = await sharp(bytes).metadata();
    const expected = extension === 'jpg' ? 'jpeg' : extension === 'avif' ? 'heif' : extension;
    if (format !== expected || !width || !height) return undefined;
    return { width: autoOrient.width, height: autoOrient.height, ...(opened && fileFactsOf(opened)) };
  } catch {
    return undefined;
  }
}

function fileFactsOf(opened: OpenPicture) {
  const bare = bareOf(opened);
  return { ...(bare && { bare }), tells: tellsOf(opened) };
}
