import { isObjectId } from '../model/life/built-json.ts';
import { answerOfGit, askGit, GitError } from './git.ts';

/** The commit of a content folder, and the branches that know more. */
export type BranchHead = {
  /** The commit that is checked out, as its object id. */
  commit: string;
  /** Whether its branch has gone on, as far as this repository knows. */
  isBehind: boolean;
  /** The heads, as object ids, with commits that this one lacks. */
  others: string[];
};

/** The head of the branch of a content folder. Undefined without a repository or a commit. Nothing is fetched. */
export async function branchHeadOf(content: string): Promise<BranchHead | undefined> {
  const commit = await commitNamed(content, 'HEAD');
  if (commit === undefined) return undefined;
  const [branch, above] = await Promise.all([
    askGit(content, ['symbolic-ref', '--quiet', 'HEAD']),
    askGit(content, ['rev-parse', '--show-superproject-working-tree']),
  ]);
  const named = ['@{upstream}', 'origin/HEAD', 'origin/main', 'main'];
  const heads = await Promise.all(named.map((name) => commitNamed(content, name)));
  const [upstream, ...usual] = heads;
  const known = await Promise.all(
    heads.map(async (head) => head && !(await isAncestor(content, head, commit)) && head),
  );
  // The commit of a submodule is chosen by the repository around it.
  const isPinned = above?.toString('utf8').trim() !== '';
  const own = branch ? upstream : isPinned ? undefined : usual.find((head) => head !== undefined);
  return {
    commit,
    isBehind: own !== undefined && own !== commit && (await isAncestor(content, commit, own)),
    others: [...new Set(known.filter((head) => typeof head === 'string'))],
  };
}

/**
 * The object id of a commit by any of its names. Undefined without a repository, when this one has no such name, and when it
 * does not have the commit of an object id.
 * @throws GitError when a name leads to a commit that is lost: the repository is damaged, and not without a past
 */
export async function commitNamed(content: string, name: string): Promise<string | undefined> {
  // Otherwise git would read a name like `--help` as an option.
  const ask = (one: string) => askGit(content, ['rev-parse', '--verify', '--quiet', '--end-of-options', one]);
  const commit = await ask(`${name}^{commit}`);
  if (commit) return commit.toString('utf8').trim();
  const lost = isObjectId(name) ? undefined : await ask(name);
  if (lost) throw new GitError(`${name} is ${lost.toString('utf8').trim()}, which this repository has lost.`);
  return undefined;
}

/** Whether a commit is another one or comes before it. Both must be object ids that this repository has. */
export const isAncestor = async (content: string, earlier: string, later: string): Promise<boolean> =>
  (await askGit(content, ['merge-base', '--is-ancestor', earlier, later])) !== undefined;

/**
 * The release texts that differ from those on the disk at a commit, by path within the content, with their source there.
 * @throws GitError when git does not have the commit, or one of the texts: it may be held back
 */
export async function textsAt(content: string, commit: string): Promise<Map<string, string>> {
  const changed = await answerOfGit(content, [
    'diff',
    '--name-only',
    // A text that is new on the disk is not at that commit.
    '--diff-filter=a',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    '-z',
    commit,
    '--',
    'releases',
  ]);
  const paths = changed
    .toString('utf8')
    .split('\0')
    .filter((path) => path.endsWith('.mdx'));
  const sources = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      const source = await answerOfGit(content, ['cat-file', 'blob', `${commit}:./${path}`]);
      return [path, source.toString('utf8')];
    }),
  );
  return new Map(sources);
}
