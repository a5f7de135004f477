import { runGit } from '../../history/git.ts';

export type Git = (parameters: readonly string[], input?: string) => Promise<string>;

/**
 * Git in one folder, for what is written there too: a path is a path and no pattern, and no editor is opened.
 * @throws GitError with what git said
 */
export const gitIn =
  (folder: string): Git =>
  async (parameters, input) => {
    const words = ['--literal-pathspecs', '-c', 'core.quotepath=off', ...parameters];
    return String(await runGit(folder, words, input, { GIT_EDITOR: 'true' }));
  };
