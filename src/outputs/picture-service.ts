import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp, { type Sharp } from 'sharp';
import { smallPixels } from '../manuscript/small-pixels.ts';
import { type Ground, groundFor, grounds } from '../model/picture/ground.ts';

// Every picture is decoded once.
sharp.cache(false);

const encoders: Record<string, (drawn: Sharp) => Sharp> = {
  // The usual effort of 4 takes three times as long for a twentieth fewer bytes.
  avif: (drawn) => drawn.avif({ effort: 2 }),
  webp: (drawn) => drawn.webp(),
  png: (drawn) => drawn.png(),
  jpg: (drawn) => drawn.jpeg(),
  jpeg: (drawn) => drawn.jpeg(),
};

/**
 * Astro's service for smaller versions of pictures, with a `transform` of our own. Astro's ships the original under the
 * ending of the wanted format when an encoder fails, and keeps films
 * (https://github.com/withastro/astro/blob/main/packages/astro/src/assets/services/sharp.ts). Ours shows the first frame,
 * the right way up, in sRGB, on a ground of its own if it is transparent, in the wanted format or not at all.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  transform: async (bytes, options) => {
    const {
      format = '',
      width,
      height,
      position = 'centre',
    } = options as {
      format?: string;
      width?: number;
      height?: number;
      position?: string;
    };
    const encode = encoders[format];
    if (!encode) throw new Error(`No picture is made in the format ${format}.`);
    const ground = await groundOf(bytes);
    const drawn = sharp(bytes, { failOn: 'none' })
      .autoOrient()
      .resize({ ...size({ width, height }), fit: 'cover', position, withoutEnlargement: true });
    const { data } = await encode(ground ? drawn.flatten({ background: grounds[ground] }) : drawn).toBuffer({
      resolveWithObject: true,
    });
    return { data, format };
  },
};

/** Astro asks for a height of 0 where a picture is much wider than high. */
const size = ({ width, height }: { width?: number | undefined; height?: number | undefined }) => ({
  ...(width !== undefined && { width: Math.max(1, Math.round(width)) }),
  ...(height !== undefined && { height: Math.max(1, Math.round(height)) }),
});

const known = new WeakMap<Uint8Array, Promise<Ground | undefined>>();

/** The ground of a picture that Astro hands over once for each size. */
function groundOf(bytes: Uint8Array): Promise<Ground | undefined> {
  const ground = known.get(bytes) ?? findGround(bytes);
  known.set(bytes, ground);
  return ground;
}

/** Undefined for a picture without transparency. One that uses none of it loses it on any ground. */
async function findGround(bytes: Uint8Array): Promise<Ground | undefined> {
  const { hasAlpha } = await sharp(bytes).metadata();
  return hasAlpha ? (groundFor(await smallPixels(bytes)) ?? 'light') : undefined;
}

export default pictureService;
