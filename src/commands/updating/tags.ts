import { GitError, runGit } from '../../history/git.ts';

/** Where the tags of the source of updates are kept, apart from those of the newsroom. */
export const upstreamTags = 'refs/upstream/';

/** What git answers in a repository, without the last line end. @throws GitError */
export const git = async (root: string, ...words: string[]): Promise<string> =>
  (await runGit(root, words)).toString('utf8').trimEnd();

/** The same; undefined where git refuses. */
export const gitOr = (root: string, ...words: string[]): Promise<string | undefined> =>
  git(root, ...words).catch(() => undefined);

/** What no commit holds, whatever the settings of git show. Empty if there is nothing. */
export const uncommittedIn = (root: string): Promise<string> =>
  git(root, 'status', '--porcelain', '--untracked-files=normal');

/** Fetches the tags of the remote `upstream`, and returns their names. @throws GitError */
export async function fetchTags(root: string): Promise<string[]> {
  await git(root, 'fetch', '--no-tags', '--quiet', '--prune', 'upstream', `+refs/tags/*:${upstreamTags}*`);
  const all = await git(root, 'for-each-ref', '--format=%(refname)', upstreamTags);
  return all
    .split('\n')
    .filter(Boolean)
    .map((name) => name.slice(upstreamTags.length));
}

/**
 * Verifies the signature of a fetched tag. `newsroom.signers` in the settings of git is a file of allowed signers for
 * SSH, or `gpg` for the keys of this user; without it nothing is verified. A tag that was signed under another name is
 * none.
 * @throws GitError with the reason
 */
export async function verify(root: string, tag: string): Promise<'verified' | 'unverified'> {
  const signers = await gitOr(root, 'config', '--get', 'newsroom.signers');
  if (!signers) return 'unverified';
  const ref = `${upstreamTags}${tag}`;
  const isGpg = signers === 'gpg';
  const settings = isGpg ? [] : ['-c', `gpg.ssh.allowedSignersFile=${signers}`];
  const text = await git(root, 'cat-file', 'tag', ref);
  // git chooses the program by the signature. Only the kind that was asked for counts.
  if (!text.includes(`-----BEGIN ${isGpg ? 'PGP' : 'SSH'} SIGNATURE-----`))
    throw new GitError(`The tag ${tag} has no ${isGpg ? 'PGP' : 'SSH'} signature.`);
  await git(root, ...settings, 'verify-tag', ref);
  if (!text.split('\n', 4).includes(`tag ${tag}`))
    throw new GitError(`The tag ${tag} was signed under another name.`);
  return 'verified';
}

/** The version that a commit says it is. Undefined where it says none. */
export async function versionOfCommit(root: string, commit: string): Promise<string | undefined> {
  const text = await gitOr(root, 'show', `${commit}:package.json`);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}
