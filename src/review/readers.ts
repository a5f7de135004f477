import { readFileSync } from 'node:fs';

/**
 * Whether only those who may read the repository read what a command says: at a terminal, or in a job of a repository
 * that its host calls private. A host that does not say so counts as public.
 */
export function areReadersTrusted(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { CI, CI_PROJECT_VISIBILITY: gitlab } = environment;
  if (isTerminal && !CI) return true;
  if (gitlab !== undefined) return gitlab === 'private';
  return isRepositoryPrivate(environment);
}

/** Whether GitHub or Forgejo calls the repository of a job private, in the event that started it. */
export function isRepositoryPrivate({ GITHUB_EVENT_PATH: event }: NodeJS.ProcessEnv): boolean {
  if (event === undefined) return false;
  try {
    const { repository } = JSON.parse(readFileSync(event, 'utf8')) as { repository?: { private?: unknown } };
    return repository?.private === true;
  } catch {
    return false;
  }
}
