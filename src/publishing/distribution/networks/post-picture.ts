import sharp from 'sharp';

/** A picture that is small enough for a network. */
export type PostPicture = {
  data: Uint8Array<ArrayBuffer>;
  type: 'image/jpeg';
  width: number;
  height: number;
};

/** In pixels: no timeline shows more. */
const longest = 1600;
const qualities = [85, 70, 55, 40];

/**
 * A picture as JPEG of at most so many bytes, with what it tells about its author and its rights.
 * @throws when it is no picture, or stays too large
 */
export async function postPicture(original: Uint8Array, mostBytes: number): Promise<PostPicture> {
  for (const quality of qualities) {
    const { data, info } = await sharp(original)
      .rotate()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .keepMetadata()
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= mostBytes)
      return { data: new Uint8Array(data), type: 'image/jpeg', width: info.width, height: info.height };
  }
  throw new Error(`JPEG > ${mostBytes} bytes`);
}
