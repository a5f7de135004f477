import type { PictureTell } from '../../../faults/picture-flaws.ts';

/** What a picture file tells, as the object of a sentence. */
const names: Record<PictureTell, string> = {
  place: 'the place where it was taken',
  device: 'the serial number or the owner of the camera',
  thumbnail: 'a thumbnail, which may show what was cropped',
  behind: 'data behind the picture',
};

/** The names of a list with commas, in words. */
export const listed = (tells: string): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(
    tells.split(', ').map((tell) => (tell in names ? names[tell as PictureTell] : tell)),
  );
