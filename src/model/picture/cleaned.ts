import { type Belonging, belongingIn } from './belonging.ts';
import type { PictureFacts, Told } from './facts.ts';
import { concat, totalOf } from './file/bytes.ts';
import { exifThatShows } from './file/exif.ts';
import { lengthOf, openPicture } from './file/open-picture.ts';
import type { Metadata, OpenPicture, PictureType, Untouched } from './file/picture-file.ts';
import { iptcRecord } from './iptc.ts';
import { isSilent, toldOf } from './told.ts';
import { xmpPacket } from './xmp.ts';

/** A picture for readers. `untouched` is the reason why it was left as it is. */
type CleanedPicture<Memory extends ArrayBufferLike> = { bytes: Uint8Array<Memory>; untouched?: Untouched };

/** A picture without metadata, as far as its final length depends on it. */
export type Bare = { type: PictureType; bytes: number; belonging: Belonging; xmpSpace?: number | undefined };

/** The longest packet in a segment of a JPEG: XMP specification, part 3. */
const longestXmp = 65_000;

/**
 * The bytes of a picture with only the data for display, the orientation, the colour profile, the names of its makers,
 * and our facts: XMP and IPTC-IIM in a JPEG, XMP in PNG and WebP, XMP in the place of the former one in AVIF. Without
 * facts, the rights and terms of the makers stay. The picture data is not encoded again. A picture of another type, a
 * signed one, and one that cannot be read to its end are returned unchanged.
 * docs/decisions/0015-picture-metadata.md has the reasons for not using a library. See
 * https://iptc.org/std/photometadata/specification/
 */
export function cleaned<Memory extends ArrayBufferLike>(
  bytes: Uint8Array<Memory>,
  facts?: PictureFacts,
): CleanedPicture<Memory | ArrayBuffer> {
  const picture = openPicture(bytes);
  if (typeof picture === 'string') return { bytes, untouched: picture };
  if (picture.isSigned) return { bytes, untouched: 'signed' };
  const { found, write, xmpSpace } = picture;
  const ours = metadataOf(toldOf(belongingIn(found), facts), xmpSpace);
  return { bytes: concat(write({ exif: exifThatShows(found.exif), ...ours })) };
}

/** What the length of a cleaned picture depends on, besides our facts. Undefined for a signed picture. */
export function bareOf({ type, isSigned, found, write, xmpSpace }: OpenPicture): Bare | undefined {
  if (isSigned) return undefined;
  const bytes = totalOf(write({ exif: exifThatShows(found.exif) }));
  return { type, bytes, belonging: belongingIn(found), xmpSpace };
}

/** The number of bytes of a picture that `cleaned` has written. */
export const cleanedSize = ({ type, bytes, belonging, xmpSpace }: Bare, facts?: PictureFacts): number =>
  bytes + lengthOf(type, metadataOf(toldOf(belonging, facts), xmpSpace));

/** Our metadata. Of captions that are too long for the file, only the first stays, or none. */
function metadataOf(told: Told, xmpSpace = longestXmp): Metadata {
  if (isSilent(told)) return {};
  const shorter = [told.captions, told.captions.slice(0, 1), []];
  const xmp = shorter
    .map((captions) => xmpPacket({ ...told, captions }))
    .find(({ length }) => length <= xmpSpace);
  return { xmp, iptc: iptcRecord(told) };
}
