import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori';

const oklch = converter('oklch');

/** A colour as lightness (0 to 1), chroma and hue (degrees). Greys have the hue 0. */
export type Tone = { l: number; c: number; h: number };

export function toneOf(colour: string): Tone {
  const found: Oklch | undefined = oklch(colour);
  if (!found) throw new TypeError(`${colour} is no colour.`);
  return { l: found.l, c: found.c, h: found.h ?? 0 };
}

/** The nearest colour of sRGB with the same lightness and hue, as `#rrggbb`. */
export const hexOf = ({ l, c, h }: Tone): string =>
  formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));

/** The contrast of two colours after WCAG 2.2, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number =>
  wcagContrast(formatHex(one) ?? one, formatHex(other) ?? other);

/** A surface on which a colour has to be seen, and the contrast that it takes at least. */
export type Surface = { on: string; least: number };

/** The ground on which a colour fails. Undefined if it holds on all. */
export const failing = (colour: string, grounds: readonly Surface[]): Surface | undefined =>
  grounds.find(({ on, least }) => contrast(colour, on) < least);

/**
 * The colour that is nearest to a tone in lightness and has the contrast on all grounds; its hue stays. Black or white
 * if no other one does.
 */
export function fit(tone: Tone, grounds: readonly Surface[], towards: 'darker' | 'lighter'): string {
  const step = towards === 'darker' ? -0.005 : 0.005;
  for (let l = tone.l; l >= 0 && l <= 1; l += step) {
    const hex = hexOf({ ...tone, l });
    if (!failing(hex, grounds)) return hex;
  }
  return towards === 'darker' ? '#000000' : '#ffffff';
}
