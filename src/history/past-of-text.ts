import { parseTried } from '../manuscript/trial/trial.ts';
import { liftOf } from '../gate/state.ts';
import type { ReleaseText } from '../manuscript/manuscript.ts';
import { type FormerState, said } from './former-text.ts';
import type { Step } from './git-log.ts';
import type { RecordedPast } from './history.ts';
import type { Names } from './plain-text.ts';
import { type Past, pastOf, type Reading } from './versions.ts';

export type PublicText = ReleaseText & { facts: NonNullable<ReleaseText['facts']> };

/** The states of a text in the commits of the main line, and in the deploys of the record. */
export type Steps = { committed: readonly Step[]; deployed: readonly Step[] };

/** Former texts, by git object and language. */
export type FormerTexts = Map<string, FormerState | undefined>;

type Surroundings = {
  /** The sources of former texts, by git object. */
  blobs: ReadonlyMap<string, string>;
  names: Names;
  formerTexts: FormerTexts;
  record: RecordedPast | undefined;
  /** In milliseconds. */
  now: number;
};

/**
 * The past of a public text. With a record of deploys only deployed states were public; addresses and ids are those of
 * all commits nevertheless, because a forgotten one would break links. Readers also get the present text as a version:
 * the site that tells of it is the one that makes it public.
 */
export function pastOfText(
  text: PublicText,
  { committed, deployed }: Steps,
  { blobs, names, formerTexts, record, now }: Surroundings,
): Past {
  const readingOf = ({ at, folder, blob = '' }: Step): Reading => {
    const source = blobs.get(blob);
    const key = `${blob} ${text.language}`;
    if (source !== undefined && !formerTexts.has(key))
      formerTexts.set(key, said(source, text.language, names, parseTried));
    return { at, folder, said: formerTexts.get(key) };
  };
  const lift = liftOf(text.facts);
  const past = pastOf(committed.map(readingOf), lift, now);
  if (!record) return { ...past, shown: [] };
  const readings = deployed.map(readingOf);
  const recorded = pastOf(readings, lift, now, record.instants);
  const present = { at: now, folder: text.folder, said: said(text.source, text.language, names, parseTried) };
  const { versions: shown } = pastOf([...readings, present], lift, now, [...record.instants, now]);
  return { ...recorded, shown, places: past.places };
}
