import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** A temporary path for a file that replaces another in one step: beside it, with a hidden random name. */
export const asideOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
