import { relative } from 'node:path';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { confined } from '../local/confined.ts';
import { RefusedRequest } from '../local/refusal.ts';
import type { Repository } from '../local/repository.ts';

/** A text in a version of the repository and in the one before it. Undefined where it is not there. */
export type TextAt = { path: string; before?: string; now?: string };

/**
 * The texts of some files as a commit has left them, and as they were before it.
 * @throws RefusedRequest for a path outside of the content, and for anything but the full id of a commit
 */
export async function textsOfVersion(
  { git, top, folder }: Repository,
  { sha, paths }: { sha: string; paths: readonly string[] },
  words: LocalWords,
): Promise<TextAt[]> {
  if (!/^[0-9a-f]{40}$/.test(sha) || paths.length > 50) throw new RefusedRequest(400, words.unreadable);
  return Promise.all(
    paths.map(async (path) => {
      const at = relative(top, await confined(top, folder, path, words)).replaceAll('\\', '/');
      const of = (commit: string) => git(['show', `${commit}:${at}`]).catch(() => undefined);
      const [before, now] = await Promise.all([of(`${sha}^`), of(sha)]);
      return { path, ...(before !== undefined && { before }), ...(now !== undefined && { now }) };
    }),
  );
}
