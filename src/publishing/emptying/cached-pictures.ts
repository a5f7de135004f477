import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programDigest } from '../../files/program-digest.ts';

/** The file of a cache that says which program has scaled its pictures. */
const mark = 'pictures-of';

/**
 * Removes the scaled pictures of a cache that another program has made, and marks those to come. Astro takes them by name,
 * and a name says nothing of the code and the libraries that have scaled them:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/assets/build/generate.ts
 */
export function forgetPicturesOfOthers(cache: string): void {
  const path = join(cache, mark);
  if (madeBy(path) === programDigest()) return;
  rmSync(join(cache, 'assets'), { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, programDigest());
}

function madeBy(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
