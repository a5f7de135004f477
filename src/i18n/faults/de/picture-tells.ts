import type { PictureTell } from '../../../faults/picture-flaws.ts';

/** What a picture file tells, as the object of a sentence. */
const names: Record<PictureTell, string> = {
  place: 'den Ort der Aufnahme',
  device: 'die Seriennummer oder den Besitzer der Kamera',
  thumbnail: 'ein Vorschaubild, das Weggeschnittenes zeigen kann',
  behind: 'Daten hinter dem Bild',
};

/** The names of a list with commas, in words. */
export const listed = (tells: string): string =>
  new Intl.ListFormat('de', { type: 'conjunction' }).format(
    tells.split(', ').map((tell) => (tell in names ? names[tell as PictureTell] : tell)),
  );
