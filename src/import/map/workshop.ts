import type { AboutTexts } from './boilerplates.ts';
import type { KnownThings } from './known.ts';
import type { NewSheets } from './new-entities.ts';
import type { Plan } from './plan.ts';
import type { ImportSettings } from './settings.ts';

/** All that a release is made with. */
export type Workshop = {
  settings: ImportSettings;
  known: KnownThings;
  plan: Plan;
  abouts: AboutTexts;
  sheets: NewSheets;
  sourceName: string;
  issuer: string;
};

/** The lead picture of a release, as far as its source tells of it. */
export type LeadPicture = {
  src: string;
  credit?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
};
