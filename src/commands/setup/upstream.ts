import { askGit, runGit } from '../../history/git.ts';

/** Whether git reads an answer as an address to fetch from; a word that begins with a hyphen would be a flag of git. */
export const isGitAddress = (answer: string): boolean =>
  /^(?:(?:https?|ssh|git|file):\/\/\S+|\w[\w.-]*@[\w.-]+:\S+|\.{0,2}\/\S+)$/.test(answer);

/** Where the program in a repository gets its updates from: `nowhere` without a repository. */
export async function updatesOf(root: string): Promise<{ from: string | undefined } | 'nowhere'> {
  if ((await askGit(root, ['rev-parse', '--is-inside-work-tree'])) === undefined) return 'nowhere';
  return { from: (await askGit(root, ['remote', 'get-url', 'upstream']))?.toString('utf8').trim() };
}

/**
 * Names the address from which updates come. One that is there already stays.
 * @throws GitError when git does not take it
 */
export const nameUpstream = async (root: string, address: string): Promise<void> =>
  void (await runGit(root, ['remote', 'add', 'upstream', address]));
