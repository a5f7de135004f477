import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Git, gitIn } from './git.ts';
import type { Repository } from './repository.ts';

/** How long the index is waited for, in milliseconds: other programs write it in less. */
const waits = [50, 250, 700];
/** The paths of commits that the index does not know of yet, because another program was writing it. */
const behind = new WeakMap<Repository, Set<string>>();

/**
 * Commits some paths as they are on the disk, and nothing else, even if it is staged. The commit is made in an index of
 * its own, so that a refusal by git or a hook leaves everything that was staged as it was. A change that changes
 * nothing makes no commit.
 * @throws GitError when git or a hook refuses, and never after the commit is made
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
    // A copy knows which files are unchanged. Otherwise git would read all of them. What it has staged does not matter.
    if (existsSync(join(gitFolder, 'index'))) await copyFile(join(gitFolder, 'index'), aside);
    await apart(head ? ['read-tree', '--reset', 'HEAD'] : ['read-tree', '--empty']);
    const gone = paths.filter((path) => !existsSync(join(top, path)));
    const present = paths.filter((path) => !gone.includes(path));
    if (gone.length) await apart(['rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...gone]);
    if (present.length) await apart(['add', '-A', '--', ...present]);
    // For the editor, saving an unchanged text succeeds. There is only nothing to commit.
    if (head && !(await apart(['diff', '--cached', '--name-only', '-z', '--', ...paths]))) return;
    await apart(['commit', '--quiet', '-F', '-'], message);
    await taken(repository, paths);
  } finally {
    for (const left of [aside, `${aside}.lock`]) await rm(left, { force: true }).catch(() => undefined);
  }
}

/**
 * Tells the index of the repository what was committed. While another program holds it, it is waited for, and at last left
 * for the next commit: the change itself is safe.
 */
async function taken(repository: Repository, paths: readonly string[]): Promise<void> {
  const all = new Set([...(behind.get(repository) ?? []), ...paths]);
  behind.set(repository, all);
  for (const wait of [0, ...waits]) {
    await setTimeout(wait);
    const isDone = await repository.git(['reset', '--quiet', '--', ...all]).then(
      () => true,
      () => false,
    );
    if (isDone) return void behind.delete(repository);
  }
}
