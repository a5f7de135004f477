import type { Brand } from '../../schema/brand/brand.ts';

/** The bytes of typefaces that pages may ask for before anything else. */
export const mostPreloaded = 60_000;

/** The name of a file in `content/brand/`. */
export const brandFileName = (file: string): string => file.replace(/^\.\/brand\//, '');

/** The bytes of all upright files of the typefaces. `sizeOf` says how large a file is. */
export function uprightBytes(type: Brand['type'], sizeOf: (name: string) => number): number {
  const files = [...(type?.text?.files ?? []), ...(type?.title?.files ?? [])];
  return files
    .filter(({ italic }) => !italic)
    .reduce((sum, { file }) => sum + sizeOf(brandFileName(file)), 0);
}

/**
 * The variable of the typeface for titles. The type of Astro’s `Font` knows only those of this newsroom’s own configuration,
 * and most have none.
 */
export const titleFace = '--font-title' as '--font-text';
