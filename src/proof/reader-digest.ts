import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../files/digest.ts';

/**
 * A digest of everything that decides what the proof finds: the sources of this project, the packages that are installed
 * and Node itself. `root` is the folder of the project. What an older proof found clean is read again by a mended one.
 * The sources are taken as a whole: the proof asks many of them, and a list of those would one day lack one.
 */
export function readerDigest(root: string): string {
  const sources = globSync('src/**/*.ts', { cwd: root })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), digestOf(readFileSync(join(root, name)))]);
  // The list of what is installed; the lockfile tells only what should be.
  const packages = ['node_modules/.package-lock.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => digestOf(readFileSync(path)));
  return digestOf(JSON.stringify([process.version, packages, sources]));
}
