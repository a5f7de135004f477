import { answerOfGit, readBlobs } from './git.ts';
import { commitsIn } from './git-log.ts';
import { memoryOf } from './repository.ts';

/**
 * A file as a commit of the main line left it. `place` is the number of the commit, oldest first, and `at` its time in
 * milliseconds. `source` is undefined if the commit removed the file.
 */
export type FormerVersion = { place: number; at: number; source?: string | undefined };

/** The versions of files by path within the content folder, oldest first. A moved file keeps those of its former path. */
export type FormerVersions = ReadonlyMap<string, readonly FormerVersion[]>;

const form = ['--reverse', '--first-parent', '--diff-merges=first-parent', '--format=%H %ct', '-M60%'];
const raw = ['--raw', '-z', '--no-abbrev', '--relative', '--no-ext-diff'];

/**
 * Reads all committed versions of these files with one log and one reading of objects. Empty without files, or if git
 * knows nothing or only the end of the past.
 * @throws GitError when the past is damaged
 */
export async function formerVersions(content: string, paths: ReadonlySet<string>): Promise<FormerVersions> {
  if (paths.size === 0 || (await memoryOf(content)) !== 'whole') return new Map();
  // The whole folder, because git follows a moved file only if it is shown both paths.
  const log = await answerOfGit(content, ['log', ...form, ...raw, 'HEAD', '--', '.']);
  const steps = new Map<string, { place: number; at: number; blob?: string | undefined }[]>();
  let at = -Infinity;
  for (const [place, { commit, changes }] of commitsIn(log.toString('utf8')).entries()) {
    // A commit with a clock that went back must not change the order.
    at = Math.max(at, Number(commit.split(' ')[1]) * 1000);
    const moved = changes.filter(({ status }) => status.startsWith('R'));
    const trails = moved.map(({ from }) => steps.get(from) ?? []);
    for (const { from } of moved) steps.delete(from);
    for (const [index, { path }] of moved.entries()) steps.set(path, trails[index] ?? []);
    for (const { status, blob, path } of changes) {
      const trail = steps.get(path) ?? [];
      trail.push({ place, at, blob: status === 'D' ? undefined : blob });
      steps.set(path, trail);
    }
  }
  const asked = [...paths].flatMap((path) =>
    steps.has(path) ? [[path, steps.get(path) ?? []] as const] : [],
  );
  const ids = asked.flatMap(([, trail]) => trail.flatMap(({ blob }) => blob ?? []));
  const blobs = await readBlobs(content, new Set(ids));
  return new Map(
    asked.map(([path, trail]) => [
      path,
      trail.map(({ place, at: when, blob }) => ({ place, at: when, source: blob && blobs.get(blob) })),
    ]),
  );
}
