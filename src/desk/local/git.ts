import { runGit } from '../../history/git.ts';

export type Git = (parameters: readonly string[], input?: string) => Promise<string>;

/**
 * Git in one folder, for writing too: a path is never a pattern, and no editor opens. `environment` adds variables.
 * @throws GitError with the message of git
 */
export const gitIn =
  (folder: string, environment: Readonly<Record<string, string>> = {}): Git =>
  async (parameters, input) => {
    const words = ['--literal-pathspecs', '-c', 'core.quotepath=off', ...parameters];
    return String(await runGit(folder, words, input, { GIT_EDITOR: 'true', ...environment }));
  };
