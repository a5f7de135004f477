/** Pixels per centimetre at 300 dots per inch, the usual resolution of print. */
const perCentimetre = 118;

/** The largest print of a picture in good quality, in whole centimetres, at least one. */
export function printedSize({ width, height }: { width: number; height: number }): {
  across: number;
  down: number;
} {
  const printed = (pixels: number) => Math.max(1, Math.round(pixels / perCentimetre));
  return { across: printed(width), down: printed(height) };
}
