import { execFile } from 'node:child_process';

/** Git ran and said no. */
export class GitError extends Error {
  readonly code: number;
  constructor(code: number, said: string) {
    super(said);
    this.name = 'GitError';
    this.code = code;
  }
}

export type Git = (parameters: readonly string[], input?: string) => Promise<string>;

/**
 * Git in one folder, without a shell. It never asks on a terminal, and a path is a path and no pattern.
 * @throws GitError with what git said
 */
export function gitIn(folder: string): Git {
  return (parameters, input) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        ['--literal-pathspecs', '-c', 'core.quotepath=off', ...parameters],
        {
          cwd: folder,
          maxBuffer: 512 * 1024 * 1024,
          env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', LC_ALL: 'C' },
        },
        (error, stdout, stderr) => {
          if (!error) resolve(stdout);
          else reject(new GitError(Number(error.code) || 1, (stderr || stdout || error.message).trim()));
        },
      );
      // A git that ends before it has read everything tells why by its exit code.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}
