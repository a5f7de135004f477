import { GitError, runGit } from '../../history/git.ts';

/** Where the tags of the source of updates are kept, apart from those of the newsroom. */
export const upstreamTags = 'refs/upstream/';

/** What git answers in a repository, without the last line end. @throws GitError */
export const git = async (root: string, ...words: string[]): Promise<string> =>
  (await runGit(root, words)).toString('utf8').trimEnd();

/** The same; undefined where git refuses. */
export const gitOr = (root: string, ...words: string[]): Promise<string | undefined> =>
  git(root, ...words).catch(() => undefined);

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
  const settings = signers === 'gpg' ? [] : ['-c', `gpg.ssh.allowedSignersFile=${signers}`];
  await git(root, ...settings, 'verify-tag', ref);
  const text = await git(root, 'cat-file', 'tag', ref);
  if (!text.split('\n', 4).includes(`tag ${tag}`))
    throw new GitError(`The tag ${tag} was signed under another name.`);
  return 'verified';
}

/** The version that a commit says it is. Undefined where it says none. */
export async function versionOfCommit(root: string, commit: string): Promise<string | undefined> {
  const text = await gitOr(root, 'show', `${commit}:package.json`);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}
