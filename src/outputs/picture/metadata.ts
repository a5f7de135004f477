import { creatorsIn } from './creators.ts';
import { exifThatShows } from './exif.ts';
import type { PictureFacts } from './facts.ts';
import { iptcRecord } from './iptc.ts';
import { openJpeg } from './jpeg.ts';
import { openPng } from './png.ts';
import { openWebp } from './webp.ts';
import type { Untouched } from './picture-metadata.ts';
import { xmpPacket } from './xmp.ts';

/** A picture for a press kit. `untouched` is the reason why it was left as it is. */
type DescribedPicture = { bytes: Uint8Array; untouched?: Untouched };

/**
 * Writes caption, alternative text, credit and terms into a picture: XMP and IPTC-IIM into a JPEG, XMP into PNG and WebP.
 * The picture data is not encoded again. Of the metadata of others only the makers and the data for display are kept. A
 * picture of another type, a signed one, and one that cannot be read to its end are returned unchanged.
 * docs/decisions/0015-picture-metadata.md has the reasons for not using a library. See
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
