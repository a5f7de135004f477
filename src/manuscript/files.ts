import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMark } from '../body/reading/fences.ts';
import { isOfSystem } from '../model/file-name.ts';
import { isLasting } from './kept/lasting.ts';

/** Folders that were listed, by path. One reading lists each only once. */
export type Listed = Map<string, Dirent[]>;

/** The names of the plain files in a folder, sorted. Links are not followed: nothing outside `content` is read. */
export function filesIn(folder: string, listed?: Listed): string[] {
  return entries(folder, listed)
    .filter((entry) => entry.isFile() && !isOfSystem(entry.name) && isName(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The names of the folders in a folder, sorted. */
export function foldersIn(folder: string, listed?: Listed): string[] {
  return entries(folder, listed)
    .filter((entry) => entry.isDirectory() && !isOfSystem(entry.name) && isName(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The links in a folder, and the names that `isRead` accepts but are no plain files. */
export function notPlainIn(folder: string, isRead: (name: string) => boolean, listed?: Listed): string[] {
  return entries(folder, listed)
    .filter((entry) => entry.isSymbolicLink() || (!entry.isFile() && isRead(entry.name)))
    .map((entry) => entry.name)
    .sort();
}

/** The names in a folder that are not UTF-8, as far as they can be read. By such a name nothing can be opened. */
export const brokenNamesIn = (folder: string, listed?: Listed): string[] =>
  entries(folder, listed)
    .filter((entry) => !isName(entry.name))
    .map((entry) => entry.name)
    .sort();

const isName = (name: string): boolean => !name.includes('\ufffd');

/** The kind of a path, links not followed. Undefined when it does not exist. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other');
}

function entries(folder: string, listed?: Listed): Dirent[] {
  const before = listed?.get(folder);
  if (before) return before;
  const found = kindAt(folder) === 'folder' ? readdirSync(folder, { withFileTypes: true }) : [];
  listed?.set(folder, found);
  return found;
}

/** The bytes of a UTF-8 file as text, without byte order mark. Undefined when they are not UTF-8. */
export const utf8Text = (bytes: Buffer): string | undefined =>
  isUtf8(bytes) ? withoutMark(bytes.toString('utf8')) : undefined;

/** The text of such a file. */
export const readText = (path: string): string | undefined => utf8Text(readFileSync(path));

type Kept = { stamp: string; value: unknown };

/**
 * Caches the result for a file while its time and size are the same. In development a save lists the folder again but
 * parses only the changed file.
 */
export class ReadOnce {
  #kept = new Map<string, Kept>();

  async of<T>(folder: string, name: string, make: (path: string) => T | Promise<T>): Promise<T> {
    const path = join(folder, name);
    const { mtimeMs, size, ino } = statSync(path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const kept = this.#kept.get(path);
    if (kept?.stamp === stamp) return kept.value as T;
    const value = await make(path);
    if (isLasting(value)) this.#kept.set(path, { stamp, value });
    return value;
  }
}
