import { askGit } from './git.ts';

/** Whether git knows all of the past, only its end, or nothing. */
export type Memory = 'whole' | 'shallow' | 'none';

/** How far back the repository of a content folder remembers. */
export async function memoryOf(content: string): Promise<Memory> {
  // A folder that lies in a repository and is not part of it has no past there.
  const [shallow, head] = await Promise.all([
    askGit(content, ['rev-parse', '--is-shallow-repository']),
    askGit(content, ['ls-tree', 'HEAD', 'newsroom.yaml']),
  ]);
  if (!shallow || !head?.length) return 'none';
  return shallow.toString('utf8').trim() === 'true' ? 'shallow' : 'whole';
}
