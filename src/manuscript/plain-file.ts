import sharp from 'sharp';
import { readDrawing } from '../model/drawing/drawing.ts';
import { cleaned } from '../model/picture/cleaned.ts';
import { openPicture } from '../model/picture/file/open-picture.ts';
import { tellsOf } from '../model/picture/tells.ts';
import { extensionOf } from './file-beside.ts';
import { pictureFormats } from './formats.ts';

/**
 * A picture file without what it tells, with all that belongs to its makers. Undefined for a file that tells nothing, that
 * cannot be cleaned, or that would not show exactly the same afterwards.
 */
export async function plainPicture(path: string, bytes: Buffer): Promise<Buffer | undefined> {
  if (!pictureFormats.includes(extensionOf(path))) return undefined;
  const picture = openPicture(bytes);
  if (typeof picture === 'string' || picture.isSigned || tellsOf(picture).length === 0) return undefined;
  const plain = Buffer.from(cleaned(bytes).bytes);
  const [before, after] = await Promise.all([pixelsOf(bytes), pixelsOf(plain)]);
  return before?.equals(after ?? Buffer.alloc(0)) ? plain : undefined;
}

/** A drawing as it is shipped. Undefined for a file that is shipped unchanged or not at all. */
export function plainDrawing(path: string, bytes: Buffer): Buffer | undefined {
  if (extensionOf(path) !== 'svg') return undefined;
  const drawing = readDrawing(bytes);
  const text = 'text' in drawing ? Buffer.from(drawing.text) : undefined;
  return text?.equals(bytes) ? undefined : text;
}

/** The pixels of all frames, turned as they are shown. Undefined when they cannot be decoded. */
const pixelsOf = (bytes: Uint8Array) =>
  sharp(bytes, { animated: true })
    .autoOrient()
    .raw()
    .toBuffer()
    .catch(() => undefined);
