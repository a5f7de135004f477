import type { ColouredPart } from '../../faults/colour-facts.ts';

/** What `npm run brand` says. */
export type BrandWords = {
  title: string;
  none: string;
  faults: string;
  themes: Record<'light' | 'dark', string>;
  parts: Record<ColouredPart, string>;
  changed: string;
  specimens: string;
};
