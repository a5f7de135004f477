import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../files/digest.ts';

/**
 * A digest of everything that decides what the proof finds: the sources of this project, the installed packages and Node
 * itself. `root` is the folder of the project. When the proof is improved, files that an older one found clean are read
 * again. All sources count, because the proof imports many of them and a list of those would become incomplete.
 */
export function readerDigest(root: string): string {
  const sources = globSync('src/**/*.ts', { cwd: root })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), digestOf(readFileSync(join(root, name)))]);
  // The packages that are installed. The lockfile lists only those that should be.
  const packages = ['node_modules/.package-lock.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => digestOf(readFileSync(path)));
  return digestOf(JSON.stringify([process.version, packages, sources]));
}
