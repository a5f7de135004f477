import { digestOf } from '../../files/digest.ts';
import { digestLine } from './release-text.ts';

/** The digest of an imported text, without the line that holds it. It changes with every edit of anybody. */
export const importDigest = (source: string): string => digestOf(source.replace(digestLine, '')).slice(0, 16);
