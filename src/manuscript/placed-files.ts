import { join } from 'node:path';
import { pathsBelow } from '../files/walk.ts';
import { type Beside, extensionOf, readBeside } from './file-beside.ts';
import { kindAt, type ReadOnce } from './files.ts';
import { otherPictures, pictureFormats } from './formats.ts';

/**
 * The pictures and drawings below a folder of files that are shipped as they are (`public`), by their path with that of
 * the folder. Links are not followed.
 */
export async function placedPictures(folder: string, once: ReadOnce): Promise<Map<string, Beside>> {
  const found = new Map<string, Beside>();
  for (const name of kindAt(folder) === 'folder' ? pathsBelow(folder) : []) {
    const isPicture = [...pictureFormats, ...otherPictures, 'svg'].includes(extensionOf(name));
    if (isPicture && kindAt(join(folder, name)) === 'file')
      found.set(`${folder}/${name}`, await once.of(folder, name, readBeside));
  }
  return found;
}
