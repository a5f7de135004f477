import type { Addable } from '../form/added-entries.ts';

/** The collections whose entries have a page. */
export const previewed = [
  'releases',
  'organisations',
  'people',
  'topics',
  'places',
  'facts',
  'events',
  'pages',
] as const;
export type Previewed = (typeof previewed)[number];

/**
 * The text of an entry as its form has it now. `folder` is that of a release or a standing page, otherwise the id; also of
 * one that is not saved. `language` is that of the text, or of the readers where the text has several.
 */
export type UnsavedText = { collection: Previewed; folder: string; language: string; text: string };

/** The places at which readers meet a release. */
export const places = ['page', 'teaser', 'hit', 'feed', 'card'] as const;
export type Place = (typeof places)[number];

/** Somebody who is quoted, or an organisation, whose file is written when the text is saved. */
export type AddedEntry = { collection: Addable; id: string; text: string };

/**
 * The question of the desk how a draft will look. `desk` is the language of the desk. `isSaved` says that the file has
 * this text already, and `added` are the entries that were added with it.
 */
export type DraftRequest = UnsavedText & {
  desk: string;
  place: Place;
  isSaved: boolean;
  added: readonly AddedEntry[];
};

/**
 * The header `X-Draft` of an answer, as encoded JSON: a sentence about the state of the draft and what is shown of it, and
 * the path of its page.
 */
export type DraftAnswer = { said: string; path: string };

/** The path of the answers, below the base path of the site. */
export const draftPath = '__draft';
