import { join } from 'node:path';
import { openPack, writePack } from '../../files/pack.ts';
import { programDigest } from '../../files/program-digest.ts';
import { cacheFolder, markCache } from '../cache-folder.ts';
import type { ReadOnce } from '../files.ts';
import type { Manuscript } from '../manuscript.ts';
import { readManuscript } from '../read-manuscript.ts';
import { KeptReadings } from './kept-readings.ts';

/** The file in a cache that keeps what was read. Its own digest guards it. */
export const readingsFile = 'readings';

/** Reads a whole content folder, of which only files that are new or changed since the last time are parsed. */
export async function readKept(content: string, once?: ReadOnce): Promise<Manuscript> {
  const [path, program] = [join(cacheFolder, readingsFile), programDigest()];
  const readings = new KeptReadings(openPack(path, program));
  const manuscript = await readManuscript(content, once, readings);
  const kept = readings.toKeep();
  if (kept)
    whereWritable(() => {
      markCache(cacheFolder);
      writePack(path, program, kept);
    });
  return manuscript;
}

/** A check reads only: it must not fail where nothing may be written, or where no room is left. Then nothing is kept. */
export function whereWritable(write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code)) throw error;
  }
}
