import { createHash } from 'node:crypto';

/** A name for a file that is not public: the same each time, and saying nothing of the file. */
export const pathDigest = (file: string): string =>
  `#${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
