import type { PictureFacts } from './facts.ts';
import { inJpeg } from './jpeg.ts';
import { inPng } from './png.ts';
import { inWebp } from './webp.ts';
import type { Untouched } from './written.ts';

/** A picture to hand out; `untouched` tells why nothing was written into it. */
export type DescribedPicture = { bytes: Uint8Array; untouched?: Untouched };

/**
 * A picture with its caption, alternative text, credit and terms written into it, never encoded anew: XMP and
 * IPTC-IIM in a JPEG, XMP in PNG and WebP. What others wrote into it stays. A picture of another type, and one that
 * would suffer or cannot be read to its end, is returned as it is. No kept library writes both without encoding the
 * picture again. See https://iptc.org/std/photometadata/specification/
 */
export function withMetadata(bytes: Uint8Array, facts: PictureFacts): DescribedPicture {
  for (const insert of [inJpeg, inPng, inWebp]) {
    const inserted = insert(bytes, facts);
    if (typeof inserted !== 'string') return { bytes: inserted };
    if (inserted !== 'type') return { bytes, untouched: inserted };
  }
  return { bytes, untouched: 'type' };
}
