/** The roles of colours, as the custom properties of `src/styles/tokens.css` are named. */
export const roles = [
  'paper',
  'sheet',
  'ink',
  'ink-soft',
  'rule',
  'accent',
  'brand',
  'on-brand',
  'second',
  'alert',
  'mark',
] as const;
export type ColourRole = (typeof roles)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of one theme, as CSS writes them. */
export type Colours = Readonly<Record<ColourRole, string>>;
export type Palette = Readonly<Record<Theme, Colours>>;

/**
 * The palette of a newsroom without a brand. Browsers read the same values in `src/styles/tokens.css`; cards, icons and
 * what is derived for a brand take them from here. A test compares the two.
 */
export const housePalette: Palette = {
  light: {
    paper: 'oklch(0.993 0.003 95)',
    sheet: 'oklch(0.968 0.006 95)',
    ink: 'oklch(0.235 0.02 262)',
    'ink-soft': 'oklch(0.44 0.018 262)',
    rule: 'oklch(0.885 0.008 95)',
    accent: 'oklch(0.435 0.125 252)',
    brand: 'oklch(0.435 0.125 252)',
    'on-brand': 'oklch(0.993 0.003 95)',
    second: 'oklch(0.235 0.02 262)',
    alert: 'oklch(0.47 0.155 32)',
    mark: 'oklch(0.93 0.1 95)',
  },
  dark: {
    paper: 'oklch(0.185 0.012 262)',
    sheet: 'oklch(0.225 0.014 262)',
    ink: 'oklch(0.93 0.008 95)',
    'ink-soft': 'oklch(0.755 0.012 95)',
    rule: 'oklch(0.335 0.014 262)',
    accent: 'oklch(0.79 0.1 245)',
    brand: 'oklch(0.79 0.1 245)',
    'on-brand': 'oklch(0.185 0.012 262)',
    second: 'oklch(0.93 0.008 95)',
    alert: 'oklch(0.79 0.125 50)',
    mark: 'oklch(0.42 0.08 90)',
  },
};
