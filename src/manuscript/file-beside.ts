import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { digestOf } from '../files/digest.ts';
import { pictureFormats } from './formats.ts';

/**
 * A picture or attachment in a release's folder, or a logo beside its organisation. `picture` is undefined when it
 * cannot be read.
 */
export type Beside = {
  path: string;
  size: number;
  digest: string;
  picture?: { width: number; height: number };
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

/** The displayed size in pixels (after the camera's rotation). Undefined when the bytes are no complete picture. */
async function pictureIn(bytes: Buffer, extension: string) {
  try {
    const { format, width, height, autoOrient } = await sharp(bytes).metadata();
    const expected = extension === 'jpg' ? 'jpeg' : extension === 'avif' ? 'heif' : extension;
    if (format !== expected || !width || !height || !isWhole(bytes, format)) return undefined;
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return undefined;
  }
}

/**
 * An interrupted upload has a valid head but no end mark; decoding every picture would take seconds. Cameras append
 * data after a JPEG's end mark, and put a small preview with its own end mark into its head.
 */
function isWhole(bytes: Buffer, format: string): boolean {
  if (format === 'jpeg') return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.length / 2;
  if (format === 'png') return bytes.subarray(-64).includes('IEND');
  if (format === 'webp') return bytes.length >= bytes.readUInt32LE(4) + 8;
  return true;
}
