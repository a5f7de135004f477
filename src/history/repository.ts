import { askGit } from './git.ts';

/** How much of the past git knows: all of it, the end of it, or nothing. */
export type Memory = 'whole' | 'shallow' | 'none';

/** How much of the past of a content folder its repository knows. */
export async function memoryOf(content: string): Promise<Memory> {
  // A folder within a repository that does not track it has no past there.
  const [shallow, head] = await Promise.all([
    askGit(content, ['rev-parse', '--is-shallow-repository']),
    askGit(content, ['ls-tree', 'HEAD', 'newsroom.yaml']),
  ]);
  if (!shallow || !head?.length) return 'none';
  return shallow.toString('utf8').trim() === 'true' ? 'shallow' : 'whole';
}
