import { digestOf } from '../files/digest.ts';

/** A name for a file that is not public: the same each time, and saying nothing of the file. */
export const pathDigest = (file: string): string => `#${digestOf(file).slice(0, 12)}`;
