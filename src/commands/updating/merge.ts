import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GitError, runGit } from '../../history/git.ts';
import { git, gitOr, upstreamTags, versionOfCommit } from './tags.ts';
import { tagOfVersion } from './versions.ts';

/** The folder of a newsroom that belongs to its owner alone. */
const owned = 'content';

/** A merge that no file has seen yet: its tree, and the entries of the index for each file that both have changed. */
export type Merged = {
  tree: string;
  base: string;
  target: string;
  conflicts: { entry: string; path: string }[];
};

/** Commits that only serve the comparison need no name of a person. */
const nobody = {
  GIT_AUTHOR_NAME: 'update',
  GIT_AUTHOR_EMAIL: 'update@localhost',
  GIT_COMMITTER_NAME: 'update',
  GIT_COMMITTER_EMAIL: 'update@localhost',
};

/**
 * What an update starts from: the last commit that both have, unless the newsroom has left it again (an update that was
 * reverted) or shares none (a copy made from a template). Then it is the tag of the version that the newsroom says it is.
 */
async function baseOf(root: string, target: string, tags: readonly string[]): Promise<string | undefined> {
  const shared = await gitOr(root, 'merge-base', 'HEAD', target);
  const own = await versionOfCommit(root, 'HEAD');
  if (shared && (await versionOfCommit(root, shared)) === own) return shared;
  const tag = own === undefined ? undefined : tagOfVersion(tags, own);
  return tag === undefined ? undefined : git(root, 'rev-parse', `${upstreamTags}${tag}^{commit}`);
}

/** The tree of a commit with the content of the newsroom in place of its own. */
async function treeWithOwn(root: string, commit: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-update-'));
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  const run = async (...words: string[]) => (await runGit(root, words, '', index)).toString('utf8').trim();
  try {
    await run('read-tree', commit);
    await run('rm', '-r', '-f', '--cached', '--quiet', '--ignore-unmatch', '--', owned);
    const own = await gitOr(root, 'rev-parse', '--verify', '--quiet', `HEAD:${owned}`);
    if (own) await run('read-tree', `--prefix=${owned}/`, own);
    return await run('write-tree');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Merges a tag of the source of updates into the newsroom, without touching a file. The content is the newsroom’s in all
 * three versions that are compared, so it never conflicts, and nothing of the demonstration comes back. Undefined when it
 * is not known what to start from.
 * @throws GitError
 */
export async function mergeUpstream(
  root: string,
  tag: string,
  tags: readonly string[],
): Promise<Merged | undefined> {
  const target = await git(root, 'rev-parse', `${upstreamTags}${tag}^{commit}`);
  const base = await baseOf(root, target, tags);
  if (base === undefined) return undefined;
  const commit = async (of: string, ...parents: string[]) => {
    const words = ['commit-tree', await treeWithOwn(root, of), ...parents.flatMap((one) => ['-p', one])];
    return (await runGit(root, words, 'update', nobody)).toString('utf8').trim();
  };
  const start = await commit(base);
  const [ours, theirs] = [await commit('HEAD', start), await commit(target, start)];
  const answer = await git(root, 'merge-tree', '--write-tree', '--no-messages', '-z', ours, theirs).catch(
    (error: unknown) => {
      // With conflicts git ends with 1 and lists them where it lists them otherwise.
      if (error instanceof GitError && /^[0-9a-f]{40,64}\0/.test(error.message)) return error.message;
      throw error;
    },
  );
  const [tree = '', ...entries] = answer.split('\0').filter(Boolean);
  const conflicts = entries.map((entry) => ({ entry, path: entry.slice(entry.indexOf('\t') + 1) }));
  return { tree, base, target, conflicts };
}

/** The commit message of an update; `undo` finds it by its beginning. */
export const subject = 'Update Depesche to ';

/** The message of what an update changed in the content after somebody had committed to its branch. */
export const fieldsOf = (title: string): string => `${title}: new fields`;

/**
 * Puts a merge on a branch of its own and checks it out. Files that both have changed have marks, as after any merge, and
 * the commit is left to the person who resolves them. The working tree has to be clean.
 * @throws GitError
 */
export async function putOnBranch(
  root: string,
  branch: string,
  version: string,
  merged: Merged,
): Promise<void> {
  const { tree, target, conflicts } = merged;
  const former = await gitOr(root, 'symbolic-ref', '--short', 'HEAD');
  if (!conflicts.length) {
    const commit = await git(
      root,
      'commit-tree',
      tree,
      '-p',
      'HEAD',
      '-p',
      target,
      '-m',
      `${subject}${version}`,
    );
    await git(root, 'switch', '--quiet', '--no-track', '-c', branch, commit);
  } else {
    await git(root, 'switch', '--quiet', '-c', branch);
    await git(root, 'read-tree', '-m', '-u', 'HEAD', tree);
    const none = '0'.repeat(target.length);
    const paths = [...new Set(conflicts.map(({ path }) => path))];
    const lines = [...paths.map((path) => `0 ${none}\t${path}`), ...conflicts.map(({ entry }) => entry)];
    await runGit(root, ['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''));
    await git(root, 'update-ref', 'MERGE_HEAD', target);
    writeFileSync(
      resolve(root, await git(root, 'rev-parse', '--git-path', 'MERGE_MSG')),
      `${subject}${version}\n`,
    );
  }
  if (former) await git(root, 'config', `branch.${branch}.former`, former);
}
