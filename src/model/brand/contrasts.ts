import { contrast } from './fit.ts';
import { type Palette, type ColourRole, type Theme, themes } from './palette.ts';

/** A text on a surface in a theme, with its contrast (1 to 21) and the one that WCAG 2.2 AA asks for. */
export type Pair = { theme: Theme; text: ColourRole; on: ColourRole; contrast: number; least: number };

/** Every text with every surface on which the site sets it. Kickers have the soft ink. */
const pairs: readonly [text: ColourRole, on: ColourRole][] = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink', 'mark'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sheet'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['alert', 'paper'],
  ['alert', 'sheet'],
  ['on-brand', 'brand'],
  // Buttons, also under the pointer, and the banner of a preview.
  ['paper', 'ink'],
  ['paper', 'accent'],
  ['paper', 'alert'],
];

/** The table of contrasts of a palette. */
export const contrastsOf = (palette: Palette): Pair[] =>
  themes.flatMap((theme) =>
    pairs.map(([text, on]) => ({
      theme,
      text,
      on,
      contrast: contrast(palette[theme][text], palette[theme][on]),
      least: 4.5,
    })),
  );
