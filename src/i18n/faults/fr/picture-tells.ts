import type { PictureTell } from '../../../faults/picture-flaws.ts';

/** What a picture file tells, as the object of a sentence. */
const names: Record<PictureTell, string> = {
  place: 'le lieu de la prise de vue',
  device: 'le numéro de série ou le propriétaire de l’appareil',
  thumbnail: 'une vignette, qui peut montrer ce qui a été recadré',
  behind: 'des données derrière l’image',
};

/** The names of a list with commas, in words. */
export const listed = (tells: string): string =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(
    tells.split(', ').map((tell) => (tell in names ? names[tell as PictureTell] : tell)),
  );
