import { execFile } from 'node:child_process';
import { withoutMark } from '../body/reading/fences.ts';

/** Git failed or is not installed. `isLate` says that it was ended because it took too long. */
export class GitError extends Error {
  override name = 'GitError';
  isLate = false;
}

/** Variables that git sets for its hooks. They would lead to another repository than that of the folder. */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_CEILING_DIRECTORIES'];

/**
 * The output of git in a folder. No shell reads the words, git never prompts, and its messages are in English. After
 * `limit` milliseconds it is ended; 0 means never.
 * @throws GitError with the message of git
 */
export function runGit(
  folder: string,
  words: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
  limit = 0,
): Promise<Buffer<ArrayBufferLike>> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !elsewhere.includes(name)));
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      words,
      {
        cwd: folder,
        env: { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...environment },
        encoding: 'buffer',
        maxBuffer: Infinity,
        timeout: limit,
      },
      (error, answer, complaint) => {
        if (!error) {
          resolve(answer);
          return;
        }
        const failure = new GitError((String(complaint) || String(answer) || error.message).trim());
        failure.isLate = error.killed ?? false;
        reject(failure);
      },
    );
    // A git that ends before it has read everything tells why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Switches off settings of a repository or its owner that would change git's answers. */
const plainly = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false', '--no-replace-objects'];

/**
 * The answer of git to a question in a folder. Nothing is written.
 * @throws GitError when git refuses (no repository, no such name, a damaged one) or is not installed
 */
export const answerOfGit = (folder: string, words: readonly string[], input?: string) =>
  runGit(folder, [...plainly, ...words], input, { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' });

/**
 * The folder of a repository that git does not read because it belongs to somebody else, as it finds in a container or behind
 * `sudo`; undefined for other errors. That is no answer to any question: the repository is there, with a past.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
export const foreignRepositoryIn = (error: unknown): string | undefined =>
  error instanceof GitError
    ? /detected dubious ownership in repository at '(.+)'/.exec(error.message)?.[1]
    : undefined;

/**
 * The answer of git to a question to which its refusal is an answer too: then undefined.
 * @throws GitError when git reads nothing, because the repository belongs to somebody else
 */
export const askGit = (
  folder: string,
  words: readonly string[],
  input?: string,
): Promise<Buffer<ArrayBufferLike> | undefined> =>
  answerOfGit(folder, words, input).catch((error: unknown) => {
    if (foreignRepositoryIn(error) !== undefined) throw error;
    return undefined;
  });

/** Far larger than any text of today or before, in bytes. */
const largestText = 1_000_000;

/**
 * The texts of git objects, by id. Objects that git does not have, and files too large for a text, are left out.
 * @throws GitError when git does not answer
 */
export async function readBlobs(folder: string, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.size === 0) return texts;
  const sizes = await answerOfGit(folder, ['cat-file', '--batch-check'], [...ids, ''].join('\n'));
  const small = String(sizes)
    .split('\n')
    .map((row) => row.split(' '))
    .filter(([, kind, size]) => kind === 'blob' && Number(size) <= largestText)
    .map(([id]) => id);
  if (small.length === 0) return texts;
  const answer = await answerOfGit(folder, ['cat-file', '--batch'], [...small, ''].join('\n'));
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [id = '', kind, size] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    texts.set(id, withoutMark(answer.toString('utf8', at, at + Number(size))));
    at += Number(size) + 1;
  }
  return texts;
}
