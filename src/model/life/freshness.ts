import { changesAt } from '../../gate/state.ts';

type Entry = { at: string; kind: 'correction' | 'update'; note: string };
type Translated = {
  corrections: readonly { at: string }[];
  translation?: { version: number } | undefined;
};

/** The version of a text at an instant, counted from 1: every correction and update makes a new one. */
export const versionAt = (facts: { corrections: readonly { at: string }[] }, now: Date): number =>
  1 + changesAt(facts, now).length;

/**
 * Changes of a translation's source since the translated version that are still missing. An entry of the same instant
 * in the translation is the same change.
 */
export function missingAt<E extends Entry>(
  source: { corrections: readonly E[] },
  { corrections, translation }: Translated,
  now: Date,
): E[] {
  if (!translation) return [];
  const carried = new Set(corrections.map(({ at }) => Date.parse(at)));
  return changesAt(source, now)
    .slice(translation.version - 1)
    .filter(({ at }) => !carried.has(Date.parse(at)));
}
