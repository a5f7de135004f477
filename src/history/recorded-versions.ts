import type { DeployedContent } from './deployed.ts';
import { readBlobs } from './git.ts';

/** A state of a file that was deployed: its source, and the instants of the deploys that held it, in milliseconds. */
export type RecordedVersion = { source: string; instants: readonly number[] };

/** The deployed states of files by path within the content folder, oldest first. */
export type RecordedVersions = ReadonlyMap<string, readonly RecordedVersion[]>;

/** Reads all deployed states of these files. */
export async function recordedVersions(
  content: string,
  { instants, files }: DeployedContent,
  paths: ReadonlySet<string>,
): Promise<RecordedVersions> {
  const states = [...paths].flatMap((path) =>
    (files.get(path) ?? []).map(({ at, blob }, index, all) => {
      const end = all[index + 1]?.at ?? Infinity;
      return { path, blob, instants: instants.filter((instant) => instant >= at && instant < end) };
    }),
  );
  const blobs = await readBlobs(content, new Set(states.flatMap(({ blob }) => blob ?? [])));
  const versions = new Map<string, RecordedVersion[]>();
  for (const { path, blob, instants: held } of states) {
    const source = blobs.get(blob ?? '');
    if (source === undefined || held.length === 0) continue;
    versions.set(path, [...(versions.get(path) ?? []), { source, instants: held }]);
  }
  return versions;
}

/**
 * The states of a file that were deployed before an instant (milliseconds), each with the last instant before it at which
 * it was. Whoever asks judges whether a text was past its lift then: nothing else is known to have been public.
 */
export const publicBefore = (
  versions: readonly RecordedVersion[],
  before: number,
): { source: string; at: number }[] =>
  versions.flatMap(({ source, instants }) => {
    const at = instants.findLast((instant) => instant < before);
    return at === undefined ? [] : [{ source, at }];
  });
