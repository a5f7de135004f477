import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsBelow } from '../../files/walk.ts';
import { isPacked } from '../pack.ts';
import type { Purpose } from './kept-places.ts';

/** The mark of a deployed site: the paths of all that the deploy has put there but packed forms, one a line. */
export const siteMark = '.depesche';
/** The mark of a cache; a finished build notes in it what it has left there. */
export const cacheMark = 'sealed.json';
/** Every build has this file, also those of earlier versions. */
export const buildMark = 'built.json';

/** Files that systems put into every folder that somebody looks at. */
export const strays: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The names in a folder, without what systems leave behind. */
const namesIn = (folder: string) => readdirSync(folder).filter((name) => !strays.has(name));

/** Everything in a folder but folders, by its path from there with slashes, without what systems leave behind. */
export function contentsOf(folder: string): string[] {
  return pathsBelow(folder).filter((path) => !strays.has(basename(path)));
}

/** Says of a folder that all of it comes from a deploy, and of which paths; of none for one that is being written. */
export function markSite(folder: string, paths: readonly string[] = []): void {
  writeFileSync(join(folder, siteMark), paths.map((path) => `${path}\n`).join(''));
}

/** Makes the folder of a cache with its mark, where there is none, so that a build that is cut off leaves it marked. */
export function markCache(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (namesIn(folder).length === 0) writeFileSync(join(folder, cacheMark), '{}');
}

/**
 * The first in a folder that nobody here has put there; undefined when all is ours. A mark without a path, as an owner
 * writes it by hand, speaks for all of the folder.
 */
export function foreignTo(purpose: Purpose, folder: string): string | undefined {
  const names = namesIn(folder);
  const [first] = names;
  if (purpose === 'cache') return names.includes(cacheMark) ? undefined : first;
  if (purpose === 'build') return builtAt(folder) ? undefined : first;
  if (!names.includes(siteMark)) return first;
  const listed = readFileSync(join(folder, siteMark), 'utf8').split('\n').filter(Boolean);
  const own = new Set([siteMark, ...listed]);
  return listed.length
    ? contentsOf(folder).find((path) => !own.has(path) && !isPacked(path, own))
    : undefined;
}

/** The instant for which a site was built; undefined where there is none, or none that can be read. */
export function builtAt(folder: string): Date | undefined {
  const file = join(folder, buildMark);
  return isFolder(file) === false ? buildInstant(readFileSync(file, 'utf8')) : undefined;
}

/** The instant that the text of a `built.json` tells; undefined when it tells none. */
export function buildInstant(text: string): Date | undefined {
  try {
    const { at } = JSON.parse(text) as { at?: unknown };
    const instant = new Date(typeof at === 'string' ? at : NaN);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
  } catch {
    return undefined;
  }
}

/** Whether something is a folder; undefined when there is nothing. */
export const isFolder = (path: string): boolean | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory();
