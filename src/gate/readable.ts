import type { ReleaseFacts } from '../schema/release.ts';
import { changesAt, hasText } from './state.ts';
import { withoutText } from './without-text.ts';

/** A release with all that its text names and was. */
type Told = ReleaseFacts & {
  named: { organisations: readonly string[]; people: readonly string[] };
  files: Record<string, unknown>;
  pictures: Record<string, unknown>;
  versions: readonly { entries: readonly { at: string }[] }[];
};

/**
 * What can be read of a release at an instant: of one that was withdrawn and not kept no text, no file and no version,
 * and of its versions only the entries that are not to come.
 */
export function readableAt<R extends Told>(release: R, now: Date): R {
  if (hasText(release, now)) {
    const versions = release.versions.map((version) => ({
      ...version,
      entries: changesAt({ corrections: version.entries }, now),
    }));
    return { ...release, versions };
  }
  const nothing = { named: { organisations: [], people: [] }, files: {}, pictures: {}, versions: [] };
  return { ...(withoutText(release) as R), ...nothing };
}
