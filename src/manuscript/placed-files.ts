import { join } from 'node:path';
import { pathsBelow } from '../files/walk.ts';
import { type Beside, readBeside } from './file-beside.ts';
import { kindAt, type ReadOnce } from './files.ts';
import type { KeptReadings } from './kept/kept-readings.ts';

/** The paths of all files below a folder that is shipped as it is, from there, as on the disk. */
export const placedNames = (folder: string): string[] =>
  kindAt(folder) === 'folder' ? pathsBelow(folder) : [];

/**
 * The files below a folder of files that are shipped as they are (`public`), by their path with that of the folder. Links
 * are not followed.
 */
export async function placedFiles(
  folder: string,
  once: ReadOnce,
  readings?: KeptReadings,
): Promise<Map<string, Beside>> {
  const read = (path: string) => readBeside(path, readings);
  const found = new Map<string, Beside>();
  for (const name of placedNames(folder))
    if (kindAt(join(folder, name)) === 'file')
      found.set(`${folder}/${name.normalize('NFC')}`, await once.of(folder, name, read));
  return found;
}
