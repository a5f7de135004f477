import type { OwnWords } from '../i18n/own-words.ts';
import type { Brand } from '../schema/brand/brand.ts';
import type { Fact } from '../schema/dated/fact.ts';
import type { PressDate } from '../schema/dated/press-date.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { StandingPage } from '../schema/page.ts';
import type { Person } from '../schema/person.ts';
import type { KnownPlace } from '../schema/places/place.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import type { ReadPlace } from '../faults/name-flaws.ts';
import type { Beside } from './file-beside.ts';
import type { Prose, Written } from './parsed-file.ts';

/** A file with its path for messages, from the folder above `content`. */
export type Filed<T> = T & { file: string };

export type ReleaseText = Filed<Prose<ReleaseFacts>> & { path: string; folder: string; language: string };
export type PageText = Filed<Prose<StandingPage>> & { path: string; folder: string; language: string };

/** One release: its texts by language and the files beside them. */
export type ReleaseFolder = {
  folder: string;
  file: string;
  texts: ReleaseText[];
  /** By name, composed, whatever it is on the disk. */
  beside: Map<string, Beside>;
};
export type PageFolder = { folder: string; file: string; texts: PageText[] };

/**
 * A file or folder that is not read: `language` if only the language is not one of the newsroom's, `text` and `data` if it
 * looks like one, `file` and `folder` if it should be one, `place` if nothing is read at that place, `empty` for a folder
 * without a text (`found` is a document in it), `name` if no system can share its name, `twin` if another one in the same
 * folder has the same name when composed.
 */
export type Misnamed = { file: string; found: string } & (
  | { kind: 'language' | 'text' | 'data' | 'file' | 'folder' | 'name' | 'twin' }
  | { kind: 'empty'; where: 'page' | 'release' }
  | { kind: 'place'; where: ReadPlace; isFolder?: boolean; hasTexts?: boolean }
);

/** Everything in the content folder: read and checked file by file, not yet compared. */
export type Manuscript = {
  newsroom: Filed<Written<Newsroom>>;
  organisations: Map<string, Filed<Written<Organisation>>>;
  /** The logos beside the organisations, by file name, composed. */
  logos: Map<string, Beside>;
  /** The portraits beside the people, by file name, composed. */
  portraits: Map<string, Beside>;
  /** How the newsroom looks. Undefined if it looks like the house. */
  brand: Filed<Written<Brand>> | undefined;
  /** The files in `brand/`, by file name, composed. */
  brandFiles: Map<string, Beside>;
  /** The newsroom’s own words of the interface, by language. */
  ownWords: Map<string, Filed<Written<OwnWords>>>;
  people: Map<string, Filed<Written<Person>>>;
  topics: Map<string, Filed<Written<Topic>>>;
  places: Map<string, Filed<Written<KnownPlace>>>;
  /** The numbers of the fact sheet. */
  facts: Map<string, Filed<Written<Fact>>>;
  /** The dates of the press calendar that belong to no release. */
  events: Map<string, Filed<Written<PressDate>>>;
  pages: PageFolder[];
  releases: ReleaseFolder[];
  misnamed: Misnamed[];
  /** The files in `public/`, by path. */
  placed: Map<string, Beside>;
  /** The paths of all files in `public/` from there, composed. */
  placedNames: readonly string[];
};
