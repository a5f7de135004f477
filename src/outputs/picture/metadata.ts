import type { PictureFacts } from './facts.ts';
import { iptcRecord } from './iptc.ts';
import { inJpeg } from './jpeg.ts';
import { inPng } from './png.ts';
import { inWebp } from './webp.ts';
import { xmpPacket } from './xmp.ts';

/**
 * A picture with its caption, alternative text, credit and terms written into it, never encoded anew: XMP and
 * IPTC-IIM in a JPEG, XMP in PNG and WebP. Any other type, and what cannot be read, is returned as it is. No kept
 * library writes both without encoding the picture again. See https://iptc.org/std/photometadata/specification/
 */
export function withMetadata(bytes: Uint8Array, facts: PictureFacts): Uint8Array {
  const xmp = xmpPacket(facts);
  return inJpeg(bytes, xmp, iptcRecord(facts)) ?? inPng(bytes, xmp) ?? inWebp(bytes, xmp) ?? bytes;
}
