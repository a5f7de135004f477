import sharp from 'sharp';
import { openPicture } from '../../model/picture/file/open-picture.ts';

/** What is known of a picture that is uploaded. `isSigned` says that it has content credentials and must stay as it is. */
export type UploadedPicture = { pixels: number; isSigned: boolean };

/** The longer side of a picture that fills a page (A4) in print, 300 dots to the inch. In pixels. */
export const printed = 3508;

/** The longer side of a picture in pixels, and whether it is signed. Undefined if it is no picture that we know. */
export async function uploadedPicture(bytes: Buffer): Promise<UploadedPicture | undefined> {
  const picture = openPicture(bytes);
  if (typeof picture === 'string') return undefined;
  const { width = 0, height = 0 } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  return { pixels: Math.max(width, height), isSigned: picture.isSigned };
}

/**
 * A picture as large as a page in print, in its format, with all that it says of its makers. Undefined for one that is
 * signed, is no larger, or would not become lighter.
 */
export async function scaledPicture(bytes: Buffer): Promise<Buffer | undefined> {
  const picture = await uploadedPicture(bytes);
  if (!picture || picture.isSigned || picture.pixels <= printed) return undefined;
  const scaled = await sharp(bytes)
    .autoOrient()
    .resize({ width: printed, height: printed, fit: 'inside' })
    .keepMetadata()
    .toBuffer();
  return scaled.length < bytes.length ? scaled : undefined;
}
