import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Git, gitIn } from './git.ts';
import type { Repository } from './repository.ts';

/**
 * Commits some paths as they are on the disk, and nothing else, even if it is staged. The commit is made in an index of
 * its own, so that a refusal by git or a hook leaves everything that was staged as it was. A change that changes
 * nothing makes no commit.
 * @throws GitError when git or a hook refuses
 */
export async function commitOf(
  repository: Repository,
  paths: readonly string[],
  message: string,
): Promise<void> {
  const { git, top, gitFolder } = repository;
  const aside = join(gitFolder, `depesche-index-${randomBytes(6).toString('hex')}`);
  const apart: Git = gitIn(top, { GIT_INDEX_FILE: aside });
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
  try {
    // A copy knows which files are unchanged. Otherwise git would read all of them.
    if (existsSync(join(gitFolder, 'index'))) await copyFile(join(gitFolder, 'index'), aside);
    await apart(head ? ['read-tree', '-m', 'HEAD'] : ['read-tree', '--empty']);
    const gone = paths.filter((path) => !existsSync(join(top, path)));
    const present = paths.filter((path) => !gone.includes(path));
    if (gone.length) await apart(['rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...gone]);
    if (present.length) await apart(['add', '-A', '--', ...present]);
    // For the editor, saving an unchanged text succeeds. There is only nothing to commit.
    if (head && !(await apart(['diff', '--cached', '--name-only', '-z', '--', ...paths]))) return;
    await apart(['commit', '--quiet', '-F', '-'], message);
    await git(['reset', '--quiet', '--', ...paths]);
  } finally {
    await rm(aside, { force: true });
    await rm(`${aside}.lock`, { force: true });
  }
}
