/** The parts of a page that a brand colours, and the surfaces on which they have to be read. */
export type ColouredPart =
  | 'paper'
  | 'sheet'
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'accent'
  | 'brand'
  | 'on-brand'
  | 'second'
  | 'alert'
  | 'mark';

/** A colour that had too little contrast in a theme, and the one that stands there instead. */
export type ColourFacts = {
  theme: 'light' | 'dark';
  role: ColouredPart;
  on: ColouredPart;
  /** From 1 to 21, as `least` is. */
  contrast: number;
  least: number;
  taken: string;
};
