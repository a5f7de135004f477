import { creatorsIn } from './creators.ts';
import { exifThatShows } from './exif.ts';
import type { PictureFacts } from './facts.ts';
import { iptcRecord } from './iptc.ts';
import { openJpeg } from './jpeg.ts';
import { openPng } from './png.ts';
import { openWebp } from './webp.ts';
import type { Untouched } from './written.ts';
import { xmpPacket } from './xmp.ts';

/** A picture to hand out; `untouched` tells why it is as it came. */
type DescribedPicture = { bytes: Uint8Array; untouched?: Untouched };

/**
 * A picture with its caption, alternative text, credit and terms written into it, never encoded anew: XMP and
 * IPTC-IIM in a JPEG, XMP in PNG and WebP. Nothing of what others wrote is copied but what shows the picture and who
 * made it. A picture of another type, a signed one, and one that cannot be read to its end is returned as it is. Why
 * no library does this is told in docs/decisions/0015-picture-metadata.md. See
 * https://iptc.org/std/photometadata/specification/
 */
export function withMetadata(bytes: Uint8Array, facts: PictureFacts): DescribedPicture {
  const picture = opened(bytes);
  if (typeof picture === 'string') return { bytes, untouched: picture };
  const { found, write } = picture;
  const creators = creatorsIn(found);
  const written = write({
    exif: exifThatShows(found.exif),
    xmp: xmpPacket(facts, creators),
    iptc: iptcRecord(facts, creators),
  });
  return typeof written === 'string' ? { bytes, untouched: written } : { bytes: written };
}

function opened(bytes: Uint8Array) {
  for (const open of [openJpeg, openPng, openWebp]) {
    const picture = open(bytes);
    if (picture !== 'type') return picture;
  }
  return 'type';
}
