import { type Dirent, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything below a folder but folders, links too: by its path from there, with slashes, sorted. */
export const pathsBelow = (folder: string): string[] => walk(folder, (entry) => !entry.isDirectory());

/** Every plain file below a folder: by its path from there, with slashes, sorted. */
export const filesBelow = (folder: string): string[] => walk(folder, (entry) => entry.isFile());

/** Links are not followed. */
const walk = (folder: string, isWanted: (entry: Dirent) => boolean): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
