import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { foreignRepositoryIn } from '../../history/git.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { type Git, gitIn } from './git.ts';
import { RefusedRequest } from './refusal.ts';

/** The local repository that contains the content. */
export type Repository = { git: Git; top: string; folder: string; branch: string; gitFolder: string };

/**
 * Finds the repository around a content folder. Undefined when there is none.
 * @throws GitError when git reads nothing of it, because it belongs to somebody else
 */
export async function repositoryOf(content: string): Promise<Repository | undefined> {
  const git = gitIn(content);
  try {
    const places = await git(['rev-parse', '--show-toplevel', '--git-dir', '--show-prefix']);
    // The prefix is empty if the content is the whole repository.
    const [top = '', gitFolder = '', prefix = ''] = places.split('\n');
    const branch = (await git(['branch', '--show-current'])).trim();
    return {
      git: gitIn(resolve(top)),
      top: resolve(top),
      folder: prefix.replace(/\/$/, ''),
      branch,
      gitFolder: resolve(content, gitFolder),
    };
  } catch (error) {
    if (foreignRepositoryIn(error) !== undefined) throw error;
    return undefined;
  }
}

/**
 * The author of commits made here.
 * @throws RefusedRequest when git does not know one
 */
export async function authorOf({ git }: Repository, words: LocalWords) {
  const of = async (key: string) => (await git(['config', '--get', key]).catch(() => '')).trim();
  const [name, email] = [
    process.env['GIT_AUTHOR_NAME'] || (await of('user.name')),
    process.env['GIT_AUTHOR_EMAIL'] || (await of('user.email')),
  ];
  if (!name || !email) throw new RefusedRequest(422, words.noAuthor);
  return { name, email };
}

/** Files that git has during an operation that a commit would disturb. */
const marks: Readonly<Record<string, string>> = {
  MERGE_HEAD: 'merge',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  BISECT_LOG: 'bisect',
};

/** Refuses during a git operation, on no branch, or on another branch than the one that the desk was opened on. */
export async function refuseWhenBusy(
  repository: Repository,
  branch: string,
  words: LocalWords,
): Promise<void> {
  const { gitFolder, git } = repository;
  const mark = Object.keys(marks).find((name) => existsSync(join(gitFolder, name)));
  if (mark) throw new RefusedRequest(409, words.busy(marks[mark] ?? mark));
  const current = (await git(['branch', '--show-current'])).trim();
  if (!current) throw new RefusedRequest(409, words.detached);
  if (current !== branch) throw new RefusedRequest(409, words.wrongBranch(current));
  if (existsSync(join(gitFolder, 'index.lock'))) throw new RefusedRequest(409, words.locked);
}

/** The commits that changed a file, newest first. */
export async function historyOf({ git, top }: Repository, file: string) {
  const format = '%H%x00%an%x00%ae%x00%aI';
  const said = await git(['log', '-100', `--format=${format}`, '--', relative(top, file)]).catch(() => '');
  return said
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [sha = '', name = '', email = '', date = ''] = row.split('\0');
      return { sha, created: date, commit: { author: { name, email, date } } };
    });
}
