import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsBelow } from '../../files/walk.ts';
import { cacheMark } from '../../manuscript/cache-folder.ts';
import { isPacked } from '../pack.ts';
import { builtIn } from './built.ts';
import type { Purpose } from './kept-places.ts';

/** The mark of a deployed site: the paths of all deployed files except packed ones, one a line. */
export const siteMark = '.depesche';
/** Files that operating systems add to folders. */
export const strays: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The names in a folder, without files of the operating system. */
const namesIn = (folder: string) => readdirSync(folder).filter((name) => !strays.has(name));

/** All files in a folder, by relative paths with slashes, without files of the operating system. */
export function contentsOf(folder: string): string[] {
  return pathsBelow(folder).filter((path) => !strays.has(basename(path)));
}

/** Marks a folder as deployed, with the paths of its files. A folder that is still being written has no paths. */
export function markSite(folder: string, paths: readonly string[] = []): void {
  writeFileSync(join(folder, siteMark), markOf(paths));
}

/** The content of the mark. */
export const markOf = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join('');

/**
 * The first file in a folder that this project did not write. Undefined when there is none. A mark without paths, as an
 * owner writes it by hand, covers the whole folder.
 */
export function foreignTo(purpose: Purpose, folder: string): string | undefined {
  const names = namesIn(folder);
  const [first] = names;
  if (purpose === 'cache') return names.includes(cacheMark) ? undefined : first;
  if (purpose === 'build' || purpose === 'preview') return builtIn(folder) ? undefined : first;
  if (!names.includes(siteMark)) return first;
  const listed = readFileSync(join(folder, siteMark), 'utf8').split('\n').filter(Boolean);
  const own = new Set([siteMark, ...listed]);
  return listed.length
    ? contentsOf(folder).find((path) => !own.has(path) && !isPacked(path, own))
    : undefined;
}

/** The first file of a repository in a folder, at any depth. */
export const repositoryIn = (folder: string): string | undefined =>
  contentsOf(folder).find((path) => /(?:^|\/)\.git(?:\/|$)/.test(path));

/** Whether a path is a folder. Undefined when it does not exist. */
export const isFolder = (path: string): boolean | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory();
