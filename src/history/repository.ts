import { commitNamed } from './branch-head.ts';
import { answerOfGit, askGit } from './git.ts';

/** How much of the past git knows: all of it, the end of it, or nothing. */
export type Memory = 'whole' | 'shallow' | 'none';

/**
 * How much of the past of a content folder its repository knows.
 * @throws GitError when git cannot read the newest commit
 */
export async function memoryOf(content: string): Promise<Memory> {
  const [shallow, promised, head] = await Promise.all([
    askGit(content, ['rev-parse', '--is-shallow-repository']),
    // A clone without the former texts (`--filter`) fetches each when it is asked for. Nothing is fetched here.
    askGit(content, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]),
    commitNamed(content, 'HEAD'),
  ]);
  if (!shallow || head === undefined) return 'none';
  // A folder within a repository that does not track it has no past there.
  const tracked = await answerOfGit(content, ['ls-tree', head, 'newsroom.yaml']);
  if (tracked.length === 0) return 'none';
  return promised || shallow.toString('utf8').trim() === 'true' ? 'shallow' : 'whole';
}
