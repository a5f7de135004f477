import type { PictureTell } from '../../faults/picture-flaws.ts';
import { latin } from './file/bytes.ts';
import { tellsInExif } from './file/exif.ts';
import type { OpenPicture } from './file/picture-file.ts';

/**
 * What a picture file tells that nobody means to publish: the place where it was taken, the numbers or the owner of the
 * device, a small picture, which often shows what was cropped later, and anything behind the picture.
 */
const tellNames = ['place', 'device', 'thumbnail', 'behind'] as const satisfies readonly PictureTell[];

const patterns: [PictureTell, RegExp][] = [
  ['place', /GPS(?:Dest)?(?:Latitude|Longitude|Position)|gps(?:Latitude|Longitude)/],
  ['device', /SerialNumber|CameraOwnerName|OwnerName/],
  ['thumbnail', /xmpGImg:image|<xmp:Thumbnails/],
];

/** What a picture tells, by reading its metadata only. In the order of `tellNames`. */
export function tellsOf({ found, others, hasThumbnail, behind }: OpenPicture): PictureTell[] {
  const told = new Set<PictureTell>();
  const inExif = found.exif && tellsInExif(found.exif);
  if (inExif?.place) told.add('place');
  if (inExif?.device) told.add('device');
  if (inExif?.thumbnail || hasThumbnail) told.add('thumbnail');
  if (behind > 0) told.add('behind');
  for (const text of [...(found.xmp ? [found.xmp] : []), ...others].map(latin)) {
    for (const [tell, pattern] of patterns) if (!told.has(tell) && pattern.test(text)) told.add(tell);
  }
  return tellNames.filter((tell) => told.has(tell));
}
