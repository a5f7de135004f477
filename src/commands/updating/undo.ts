import { subject } from './merge.ts';
import { uncommittedIn, git, gitOr } from './tags.ts';

/** The beginning of the names of branches of updates. */
export const updateBranch = 'update-';

/** How an update was undone: its branch was left, its commit was reverted, or why not. */
export type Undone =
  | { way: 'left'; former: string; kept?: string }
  | { way: 'reverted'; title: string }
  | { way: 'nothing' }
  | { way: 'dirty' };

/**
 * Undoes the last update. On its branch: goes back to the branch before and removes it, unless somebody has committed to
 * it since. Where it was merged: reverts its commit, and everything committed since stays.
 * @throws GitError when later commits stand against it
 */
export async function undo(root: string): Promise<Undone> {
  const branch = (await gitOr(root, 'symbolic-ref', '--short', 'HEAD')) ?? '';
  const isMerging = (await gitOr(root, 'rev-parse', '--verify', '--quiet', 'MERGE_HEAD')) !== undefined;
  const former = await gitOr(root, 'config', '--get', `branch.${branch}.former`);
  const isOnBranch = branch.startsWith(updateBranch) && former !== undefined;
  const since = isOnBranch
    ? (await git(root, 'log', '--first-parent', '--format=%s', `${former}..HEAD`)).split('\n').filter(Boolean)
    : [];
  const isOwnWork = since.some((title) => !title.startsWith(subject));
  // A merge that nobody has committed is part of the update, if nothing else is on its branch.
  if (isOnBranch && isMerging && !since.length) await git(root, 'reset', '--hard', '--quiet');
  else if (isMerging || (await uncommittedIn(root))) return { way: 'dirty' };
  if (isOnBranch) {
    await git(root, 'switch', '--quiet', former);
    if (isOwnWork) return { way: 'left', former, kept: branch };
    await git(root, 'branch', '-D', '--quiet', branch);
    return { way: 'left', former };
  }
  const last = await git(root, 'log', '-1', '--merges', '--format=%H %s', `--grep=^${subject}`);
  const [commit, title] = [last.slice(0, last.indexOf(' ')), last.slice(last.indexOf(' ') + 1)];
  if (!last || (await git(root, 'log', '-1', '--format=%H', `--grep=This reverts commit ${commit}`)))
    return { way: 'nothing' };
  await git(root, 'revert', '--no-edit', '-m', '1', commit).catch(async (error: unknown) => {
    await gitOr(root, 'revert', '--abort');
    throw error;
  });
  return { way: 'reverted', title };
}
