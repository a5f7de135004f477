/** A size in pixels. */
export type Size = { width: number; height: number };

/** Larger than any screen shows. WebP has at most 16,383 pixels a side, AVIF in our encoder 16,384. */
const longestSide = 4096;

/** The shape of the stage of a film. */
export const stageShape = 16 / 9;

/** Whether a picture is so tall that in the full width of a text nobody would see it as a whole. */
export const isTall = ({ width, height }: Size): boolean => height > 2 * width;

/**
 * The sizes in which a picture is shipped besides its original: its largest size and all widths, from the wanted ones.
 * None is larger than the picture. With a `shape` (width by height) the picture is cut to it.
 */
export function derivedSizes(
  { width, height }: Size,
  wanted: readonly number[],
  shape = width / height,
): Size & { widths: number[] } {
  const widest = Math.min(width, height * shape, longestSide, longestSide * shape, Math.max(...wanted));
  const most = Math.max(1, Math.floor(widest));
  const widths = [...wanted.filter((one) => one < most), most].sort((a, b) => a - b);
  return { width: most, height: Math.max(1, Math.round(most / shape)), widths };
}

/** The classes of a picture that is cut around a side or a corner: the style of lists keeps that side. */
export const sidesOf = (focus: string | undefined): string[] =>
  focus === undefined ? [] : focus.split(' ').map((side) => `at-${side}`);
