import { fieldsOf, subject } from './merge.ts';
import { uncommittedIn, git, gitOr, versionOfCommit } from './tags.ts';

/** The beginning of the names of branches of updates. */
export const updateBranch = 'update-';

/** How an update was undone: its branch was left, its commit was reverted, or why not. */
export type Undone =
  | { way: 'left'; former: string; kept?: string }
  | { way: 'reverted'; title: string }
  | { way: 'nothing' }
  | { way: 'unmerged'; branches: string[] }
  | { way: 'other'; title: string; own: string }
  | { way: 'dirty' };

/**
 * Undoes the last update. On its branch: goes back to the branch before and removes it, unless somebody has committed to
 * it since. Where it was merged: reverts its commit, and everything committed since stays. Nothing is
 * reverted while the branch of another update waits, or where the last merged update is not the version that runs: then the
 * newest update is not the one that would be found.
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
  const heads = ['for-each-ref', '--format=%(refname:short)', '--no-merged=HEAD'];
  const open = await git(root, ...heads, `refs/heads/${updateBranch}*`);
  if (open) return { way: 'unmerged', branches: open.split('\n') };
  const last = await git(root, 'log', '-1', '--merges', '--format=%H %s', `--grep=^${subject}`);
  const [commit, title] = [last.slice(0, last.indexOf(' ')), last.slice(last.indexOf(' ') + 1)];
  const own = (await versionOfCommit(root, 'HEAD')) ?? '';
  const isReverted = !last || (await isRevertedIn(root, commit));
  if (!isReverted && title !== `${subject}${own}`) return { way: 'other', title, own };
  if (isReverted) return { way: 'nothing' };
  await revert(root, commit, title);
  return { way: 'reverted', title };
}

const isRevertedIn = async (root: string, commit: string): Promise<boolean> =>
  (await git(root, 'log', '-1', '--format=%H', `--grep=This reverts commit ${commit}`)) !== '';

/** Reverts the merge of an update, and the fields that it brought to the content in a commit of their own; or nothing. */
async function revert(root: string, commit: string, title: string): Promise<void> {
  const start = await git(root, 'rev-parse', 'HEAD');
  const since = await git(root, 'log', '--format=%H', `--grep=^${fieldsOf(title)}$`, `${commit}..HEAD`);
  try {
    for (const fields of since.split('\n').filter(Boolean)) await git(root, 'revert', '--no-edit', fields);
    await git(root, 'revert', '--no-edit', '-m', '1', commit);
  } catch (error) {
    await gitOr(root, 'revert', '--abort');
    await git(root, 'reset', '--hard', '--quiet', start);
    throw error;
  }
}
