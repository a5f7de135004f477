import { AboutTexts } from './boilerplates.ts';
import { CommonTags } from './common-tags.ts';
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
  tags: CommonTags;
  /** What all languages of a release have in common, by its folder, from a text that stays or else the first that is made. */
  shared: Map<string, SharedFacts>;
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
    tags: new CommonTags(),
    notices: new OwnNotices(settings.newsroom.timeZone),
    shared: new Map(),
    // Readers are told it, and a letter says nothing.
    sourceName: sourceName.length < 2 ? `${sourceName}/` : sourceName,
    issuer,
  };
}

/** What must be equal in every language of a release: fields of its frontmatter, and those of its picture. */
export type SharedFacts = {
  values: Readonly<Record<string, unknown>>;
  image: Partial<LeadPicture> | undefined;
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
