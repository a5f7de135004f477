import type { Newsroom } from '../schema/newsroom.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { StandingPage } from '../schema/page.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import type { Topic } from '../schema/topic.ts';
import type { Beside } from './file-beside.ts';
import type { Prose, Written } from './parsed-file.ts';

/** A file with the path that messages show, from the folder above `content`. */
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
 * What lies here and is not read: `language` when only the language is not one of the newsroom's, `data` when the name
 * tells nobody what it is, `file` and `folder` when it would have to be one.
 */
export type Misnamed = { file: string; kind: 'language' | 'data' | 'file' | 'folder'; found: string };

/** Everything in the content folder: read and judged file by file, not yet compared. */
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
};
