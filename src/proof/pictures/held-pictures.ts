import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { digestOf } from '../../files/digest.ts';
import { isAlike, structureOf } from './likeness.ts';
import { storedSize } from './stored-size.ts';

/** A held-back picture: the digest of its path, and its absolute path. */
export type HeldPicture = { of: string; path: string };

/** What a picture shows: its size and pixels as they are stored and as they are turned, and its coarse structure. */
type Look = {
  sizes: string[];
  pixels: () => Promise<string[]>;
  structure: () => Promise<boolean[] | undefined>;
};

/** Larger pictures are not decoded. In pixels. */
const limitInputPixels = 200_000_000;

/**
 * Compares shipped pictures with those that are held back. Decoding takes long: the pixels are compared only where the sizes
 * are equal, and a held-back picture is opened when the first other one is.
 */
export class HeldPictures {
  #pictures: readonly HeldPicture[];
  #looks: { of: string; look: Look }[] | undefined;
  #known = new Map<string, { same: string[]; alike: string[] }>();

  constructor(pictures: readonly HeldPicture[]) {
    this.#pictures = pictures;
  }

  /**
   * The held-back pictures (`of`) that have the pixels of this one, whatever their format and metadata, and those that only
   * look much the same. `digest` is that of the bytes. A picture that was `drawn` by our code is only compared by its pixels.
   */
  async compare(bytes: Uint8Array, digest: string, isDrawn: boolean) {
    const key = `${digest} ${isDrawn}`;
    const known = this.#known.get(key);
    if (known) return known;
    const result: { same: string[]; alike: string[] } = { same: [], alike: [] };
    this.#known.set(key, result);
    if (this.#pictures.length === 0) return result;
    const held = await this.#held();
    const size = isDrawn ? storedSize(bytes) : undefined;
    if (size !== undefined && !held.some(({ look }) => look.sizes.includes(size))) return result;
    const shipped = await lookOf(bytes);
    if (!shipped) return result;
    for (const { of, look } of held) {
      if (await isSame(shipped, look)) result.same.push(of);
      else if (!isDrawn) {
        const [one, other] = [await shipped.structure(), await look.structure()];
        if (one && other && isAlike(one, other)) result.alike.push(of);
      }
    }
    return result;
  }

  async #held(): Promise<{ of: string; look: Look }[]> {
    if (this.#looks) return this.#looks;
    const looks: { of: string; look: Look }[] = [];
    for (const { of, path } of this.#pictures) {
      const look = await lookOf(readFileSync(path));
      if (look) looks.push({ of, look });
    }
    return (this.#looks = looks);
  }
}

async function isSame(one: Look, other: Look): Promise<boolean> {
  if (!one.sizes.some((size) => other.sizes.includes(size))) return false;
  const pixels = await other.pixels();
  return (await one.pixels()).some((digest) => pixels.includes(digest));
}

/** Undefined if the bytes cannot be decoded. */
async function lookOf(bytes: Uint8Array): Promise<Look | undefined> {
  // A profile of colours is metadata: it does not change the pixels.
  const open = () => sharp(bytes, { limitInputPixels, ignoreIcc: true });
  try {
    const { width, height, orientation = 1 } = await open().metadata();
    const turned = orientation > 1 ? [open().autoOrient()] : [];
    const raw = (picture: Sharp) =>
      picture.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return {
      sizes: [`${width} ${height}`, ...(orientation >= 5 ? [`${height} ${width}`] : [])],
      pixels: once(async () => {
        const all = [];
        for (const picture of [open(), ...turned]) {
          const { data, info } = await raw(picture);
          all.push(`${info.width} ${info.height} ${digestOf(data)}`);
        }
        return all;
      }),
      structure: once(async () => {
        const grey = open().autoOrient().flatten({ background: '#fff' }).greyscale();
        return structureOf(await grey.resize(32, 32, { fit: 'fill' }).raw().toBuffer());
      }),
    };
  } catch {
    return undefined;
  }
}

/** The same promise for every question. One that fails has no answer. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
