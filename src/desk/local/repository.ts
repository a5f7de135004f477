import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { isShown } from './confined.ts';
import { type Git, gitIn } from './git.ts';
import { RefusedRequest } from './refusal.ts';

/** The local repository that contains the content. */
export type Repository = { git: Git; top: string; folder: string; branch: string; gitFolder: string };

/** A file of the content with its git object id. */
export type RepositoryFile = { path: string; sha: string; size: number };

/** Finds the repository around a content folder. Undefined when there is none. */
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
  } catch {
    return undefined;
  }
}

/** The git object id of bytes. */
export const shaOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

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

/** The content files in the working tree, without ignored files, links and unknown types. */
export async function repositoryFiles({ git, top, folder }: Repository): Promise<RepositoryFile[]> {
  const within = folder ? ['--', folder] : [];
  const staged = await git(['ls-files', '-s', '-z', ...within]);
  const known = new Map(
    staged
      .split('\0')
      .filter((row) => row.startsWith('100'))
      .map((row) => [row.slice(row.indexOf('\t') + 1), row.split(' ')[1] ?? '']),
  );
  // A file that differs from the index needs a new id. All others keep theirs.
  const changed = await git(['ls-files', '-m', '-d', '-o', '--exclude-standard', '-z', ...within]);
  const files = new Map<string, string | undefined>(known);
  for (const path of changed.split('\0').filter(Boolean)) files.set(path, undefined);
  const shown = [...files].filter(([path]) => isShown(path, folder));
  const all = shown.map(async ([path, sha]): Promise<RepositoryFile[]> => {
    const at = join(top, path);
    const found = await lstat(at).catch(() => undefined);
    if (!found?.isFile()) return [];
    return [{ path, sha: sha ?? shaOf(await readFile(at)), size: found.size }];
  });
  return (await Promise.all(all)).flat();
}

/** The last commit. It gets another id when the working tree differs from it. */
export async function headOf(repository: Repository): Promise<{ id: string; message: string }> {
  const { git, folder } = repository;
  const [id = '', message = ''] = (
    await git(['log', '-1', '--format=%H%x00%s']).catch(() => `${'0'.repeat(40)}\0`)
  )
    .trim()
    .split('\0');
  const dirty = await git(['status', '--porcelain', '-z', ...(folder ? ['--', folder] : [])]);
  if (!dirty) return { id, message };
  const files = await repositoryFiles(repository);
  const state = files
    .map(({ path, sha }) => `${sha} ${path}`)
    .sort()
    .join('\n');
  return { id: createHash('sha1').update(`${id}\n${state}`).digest('hex'), message };
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
