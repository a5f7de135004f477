import sharp from 'sharp';

/** The longest side of the small picture. */
const side = 96;

/** The pixels of a small version of a picture or drawing: red, green, blue and opacity. */
export const smallPixels = (bytes: Uint8Array): Promise<Uint8Array> =>
  sharp(bytes, { failOn: 'none' })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
