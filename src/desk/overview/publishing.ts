import { GitError, runGit } from '../../history/git.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { RefusedRequest } from '../local/refusal.ts';
import { refuseWhenBusy, type Repository } from '../local/repository.ts';

/** What publishing would send: the subjects of the commits, newest first, and their destination, if there is one. */
export type Unpublished = { commits: string[]; to: string };

/** A branch of a shared repository. */
type Target = { remote: string; branch: string };

/** The branch that this one is published to: the one that git follows, otherwise its namesake in the one remote. */
export async function targetOf({ git, branch }: Repository): Promise<Target | undefined> {
  const of = async (key: string) => (await git(['config', '--get', key]).catch(() => '')).trim();
  const [followed, merge] = [await of(`branch.${branch}.remote`), await of(`branch.${branch}.merge`)];
  if (followed && followed !== '.' && merge)
    return { remote: followed, branch: merge.replace(/^refs\/heads\//, '') };
  const remotes = (await git(['remote'])).split('\n').filter(Boolean);
  const [only = ''] = remotes;
  return remotes.length === 1 ? { remote: only, branch } : undefined;
}

/** The commits that the shared repository does not have, as far as this machine knows. */
export async function unpublished(repository: Repository): Promise<Unpublished> {
  const target = await targetOf(repository);
  if (!target) return { commits: [], to: '' };
  const { git } = repository;
  const there = `refs/remotes/${target.remote}/${target.branch}`;
  const isKnown = (await git(['rev-parse', '--verify', '--quiet', there]).catch(() => '')) !== '';
  const since = isKnown ? [`^${there}`] : ['--not', `--remotes=${target.remote}`];
  const said = await git(['log', '--format=%s', 'HEAD', ...since]).catch(() => '');
  return { commits: said.split('\n').filter(Boolean), to: `${target.remote}/${target.branch}` };
}

/** The longest time that sending may take, in milliseconds: pictures of years over a slow line. */
const longest = 15 * 60_000;

/**
 * Where the commits of this branch can be sent now.
 * @throws RefusedRequest with the reason for the editor
 */
export async function readyToPublish(repository: Repository, words: LocalWords): Promise<Target> {
  const target = await targetOf(repository);
  if (!target) throw new RefusedRequest(409, words.noShared);
  await refuseWhenBusy(repository, repository.branch, words);
  return target;
}

/**
 * Sends the commits of this branch to the shared repository, and nothing else: it never overwrites anything there. Git is
 * ended after `limit` milliseconds.
 * @throws RefusedRequest with the reason for the editor
 */
export async function publish(
  repository: Repository,
  target: Target,
  words: LocalWords,
  limit = longest,
): Promise<Unpublished> {
  const { top, branch } = repository;
  const sent = `refs/heads/${branch}:refs/heads/${target.branch}`;
  try {
    const asks = await withoutAsking(repository);
    await runGit(top, ['push', '--quiet', target.remote, sent], '', asks, limit);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isBehind = /non-fast-forward|fetch first|\[rejected\]/.test(error.message);
    throw new RefusedRequest(
      409,
      error.isLate
        ? words.noAnswer
        : isBehind
          ? words.newerThere
          : words.notPublished(error.message.slice(0, 500)),
    );
  }
  return unpublished(repository);
}

/** Keeps ssh from asking in the terminal, where nobody answers. A command that the owner has set is left as it is. */
async function withoutAsking({ git }: Repository): Promise<Record<string, string>> {
  const own = await git(['config', '--get', 'core.sshCommand']).catch(() => '');
  const isOwn = own.trim() !== '' || process.env['GIT_SSH_COMMAND'] || process.env['GIT_SSH'];
  return isOwn ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}
