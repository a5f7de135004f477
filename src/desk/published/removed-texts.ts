import { origin } from '../text/read-file.ts';
import { type HiddenText, publicState } from './public-save.ts';

/** An entry of the CMS as its form was opened on it: the values of each language, by key paths. */
export type OpenedEntry = {
  locales: Readonly<
    Record<string, { path: string; content?: Readonly<Record<string, unknown>> } | undefined>
  >;
};

/**
 * The texts that readers have at `now` and that a save removes: those of languages in the form as it was opened which are
 * not among the languages that are saved (`kept`).
 */
export function removedTexts(
  opened: OpenedEntry | undefined,
  kept: readonly string[],
  now: Date,
): HiddenText[] {
  return Object.entries(opened?.locales ?? {}).flatMap(([language, one]) => {
    const source = one?.content?.[origin];
    if (kept.includes(language) || typeof source !== 'string') return [];
    const state = publicState(source, language, now);
    return state ? [{ language, publishedAt: state.publishedAt }] : [];
  });
}
