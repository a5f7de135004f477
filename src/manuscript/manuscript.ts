import type { Newsroom } from '../schema/newsroom.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { StandingPage } from '../schema/page.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
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
  beside: Map<string, Beside>;
};
export type PageFolder = { folder: string; file: string; texts: PageText[] };

/**
 * A file or folder that is not read: `language` if only the language is not one of the newsroom's, `data` if the name
 * is unknown, `file` and `folder` if it should be one.
 */
export type Misnamed = { file: string; kind: 'language' | 'data' | 'file' | 'folder'; found: string };

/** Everything in the content folder: read and checked file by file, not yet compared. */
export type Manuscript = {
  newsroom: Filed<Written<Newsroom>>;
  organisations: Map<string, Filed<Written<Organisation>>>;
  /** The logos beside the organisations, by file name. */
  logos: Map<string, Beside>;
  people: Map<string, Filed<Written<Person>>>;
  topics: Map<string, Filed<Written<Topic>>>;
  pages: PageFolder[];
  releases: ReleaseFolder[];
  misnamed: Misnamed[];
  /** The files in `public/`, by path. */
  placed: Map<string, Beside>;
  /** Every file in `public/`, by its path there. */
  inPublic: readonly string[];
};
