import { createHmac, randomBytes } from 'node:crypto';

/** The copies of this module in one run, and the programs that a command starts, share its random number. */
const run = 'NEWSROOM_RUN';

/**
 * A name for a file that is not public: the same throughout a run, another in the next. It says nothing of the file.
 * Without the random number, anybody could compare a public log with the digests of guessed paths.
 */
export function pathDigest(file: string): string {
  const key = (process.env[run] ??= randomBytes(16).toString('hex'));
  return `#${createHmac('sha256', key).update(file).digest('hex').slice(0, 12)}`;
}
