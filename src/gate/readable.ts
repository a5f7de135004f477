import type { ReleaseFacts } from '../schema/release.ts';
import { changesAt, hasText } from './state.ts';
import { withoutText } from './without-text.ts';

/** A release with its names, files and versions. */
type Told = ReleaseFacts & {
  named: { organisations: readonly string[]; people: readonly string[] };
  files: Record<string, unknown>;
  pictures: Record<string, unknown>;
  figures: readonly unknown[];
  films: number;
  recordings: readonly unknown[];
  versions: readonly { entries: readonly { at: string }[] }[];
};

/**
 * The readable part of a release at an instant. A withdrawn release that is not kept has no text, file or version.
 * Versions have no future entries.
 */
export function readableAt<R extends Told>(release: R, now: Date): R {
  if (hasText(release, now)) {
    const versions = release.versions.map((version) => ({
      ...version,
      entries: changesAt({ corrections: version.entries }, now),
    }));
    return { ...release, versions };
  }
  const nothing = {
    named: { organisations: [], people: [] },
    files: {},
    pictures: {},
    figures: [],
    films: 0,
    recordings: [],
    versions: [],
  };
  return { ...(withoutText(release) as R), ...nothing };
}
