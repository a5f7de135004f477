import type { UnsavedText } from './laid-over.ts';

/** The places at which readers meet a release. */
export const places = ['page', 'teaser', 'hit', 'feed', 'card'] as const;
export type Place = (typeof places)[number];

/** The question of the desk how a draft will look. `desk` is the language of the desk. */
export type DraftRequest = UnsavedText & { desk: string; place: Place };

/**
 * The header `X-Draft` of an answer, as encoded JSON: a sentence about the state of the draft and what is shown of it, and
 * the path of its page.
 */
export type DraftAnswer = { said: string; path: string };

/** The path of the answers, below the base path of the site. */
export const draftPath = '__draft';
