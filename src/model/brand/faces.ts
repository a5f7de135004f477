import type { Brand } from '../../schema/brand/brand.ts';

/** The bytes of typefaces that pages may ask for before anything else. */
export const mostPreloaded = 60_000;

/** The name of a file in `content/brand/`. */
export const brandFileName = (file: string): string => file.replace(/^\.\/brand\//, '');

/** The bytes of all upright files of the typefaces. `sizeOf` says how large a file is. */
export function uprightBytes(type: Brand['type'], sizeOf: (name: string) => number): number {
  const files = facesOf(type).flatMap((face) => face.files);
  return files
    .filter(({ italic }) => !italic)
    .reduce((sum, { file }) => sum + sizeOf(brandFileName(file)), 0);
}

/**
 * The variables of further typefaces: for titles, for italics, and for digits of one width. The type of Astro’s `Font`
 * knows only those of this newsroom’s own configuration, and not each has them all.
 */
export const titleFace = '--font-title' as '--font-text';
export const italicFace = '--font-italic' as '--font-text';
export const figuresFace = '--font-figures' as '--font-text';

/** Whether there is an italic typeface of texts: one of the brand’s own, or the house’s. */
export const hasItalic = (type: Brand['type']): boolean =>
  type?.text?.files.some(({ italic }) => italic) ?? true;

/** The typefaces that a brand brings. */
export const facesOf = (type: Brand['type']) =>
  [type?.text, type?.title].filter((face) => face !== undefined);
