import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of the plain files in a folder, sorted. Links are not followed: nothing outside `content` is read. */
export function filesIn(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The names of the folders in a folder, sorted. */
export function foldersIn(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The names in a folder that are links, and of those that `isRead` would be read the ones that are no plain file. */
export function notPlainIn(folder: string, isRead: (name: string) => boolean): string[] {
  return entries(folder)
    .filter((entry) => entry.isSymbolicLink() || (!entry.isFile() && isRead(entry.name)))
    .map((entry) => entry.name)
    .sort();
}

/** What stands at a path, links not followed; undefined when nothing does. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other');
}

const entries = (folder: string) =>
  kindAt(folder) === 'folder' ? readdirSync(folder, { withFileTypes: true }) : [];

export const digestOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A text file in UTF-8 without byte order mark; undefined when it is not UTF-8. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Kept = { stamp: string; value: unknown };

/**
 * Remembers what was made of a file as long as its time and size stay. In development a save rereads the folder
 * but parses only the file that changed.
 */
export class ReadOnce {
  #kept = new Map<string, Kept>();

  async of<T>(folder: string, name: string, make: (path: string) => Promise<T>): Promise<T> {
    const path = join(folder, name);
    const { mtimeMs, size, ino } = statSync(path);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const kept = this.#kept.get(path);
    if (kept?.stamp === stamp) return kept.value as T;
    const value = await make(path);
    this.#kept.set(path, { stamp, value });
    return value;
  }
}
