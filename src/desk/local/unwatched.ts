import type { Unwatched } from '../../i18n/shapes/local-desk.ts';
import type { Repository } from './repository.ts';

/**
 * Files of the content, or of some paths, in which git was told not to look for changes (`assume-unchanged`,
 * `skip-worktree`). A commit would silently leave out what the desk saves there.
 */
export async function unwatched(
  { git, folder }: Repository,
  paths: readonly string[] = folder ? [folder] : [],
): Promise<Unwatched[]> {
  const rows = (await git(['ls-files', '-v', '-z', '--', ...paths])).split('\0').filter(Boolean);
  // Lower case: assumed unchanged. S: outside of the working tree.
  return rows.flatMap((row) => {
    const [tag = '', path] = [row[0], row.slice(2)];
    const isAssumed = tag !== tag.toUpperCase();
    const words = [
      ...(isAssumed ? ['--no-assume-unchanged'] : []),
      ...(tag.toUpperCase() === 'S' ? ['--no-skip-worktree'] : []),
    ];
    if (!words.length) return [];
    const command = words.map((word) => `git update-index ${word} ${quoted(path)}`).join(' && ');
    return [{ path, command }];
  });
}

/** A path as a shell reads it. */
const quoted = (path: string) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
