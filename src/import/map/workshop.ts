import { AboutTexts } from './boilerplates.ts';
import type { KnownThings } from './known.ts';
import type { NewSheets } from './new-entities.ts';
import { Plan } from './plan.ts';
import { OwnNotices } from '../ours/own-notices.ts';
import type { ImportSettings } from './settings.ts';

/** All that a release is made with. */
export type Workshop = {
  settings: ImportSettings;
  known: KnownThings;
  plan: Plan;
  abouts: AboutTexts;
  sheets: NewSheets;
  notices: OwnNotices;
  /** What all languages of a release have in common, by its folder, from the first text that was made of it. */
  shared: Map<string, SharedFacts>;
  /** Folders of releases of which somebody has edited a text since an earlier run. */
  edited: Set<string>;
  sourceName: string;
  issuer: string;
};

/** A workshop in which nothing has been made yet. `issuer` is the organisation that speaks, if not the publisher. */
export function workshopFor(
  settings: ImportSettings,
  known: KnownThings,
  { sourceName, issuer = settings.newsroom.publisher }: { sourceName: string; issuer?: string | undefined },
): Workshop {
  return {
    settings,
    known,
    plan: new Plan(settings, known),
    abouts: new AboutTexts(known, issuer),
    sheets: new Map(),
    notices: new OwnNotices(settings.newsroom.timeZone),
    shared: new Map(),
    edited: new Set(),
    sourceName,
    issuer,
  };
}

/** What must be equal in every language of a release. */
export type SharedFacts = {
  topics: string[];
  organisations: string[];
  contacts: string[];
  boilerplates: string[] | undefined;
  image: Pick<LeadPicture, 'src' | 'credit' | 'licence' | 'digitalSourceType'> | undefined;
};

/** The lead picture of a release, as far as its source tells of it. */
export type LeadPicture = {
  src: string;
  credit?: string | undefined;
  licence?: string | undefined;
  digitalSourceType?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
};
