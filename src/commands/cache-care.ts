import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from '../files/walk.ts';
import { readingsFile } from '../manuscript/kept/read-kept.ts';
import { cacheMark as seal } from '../manuscript/cache-folder.ts';

/** Size and date of every file. Dates are in seconds, because archives keep no smaller unit. */
function inventory(cache: string): Map<string, string> {
  if (!existsSync(cache)) return new Map();
  // What was read has a digest of its own, and every check writes it.
  const paths = pathsBelow(cache).filter((path) => path !== seal && path !== readingsFile);
  return new Map(
    paths.map((path): [string, string] => {
      const { size, mtimeMs } = statSync(join(cache, path));
      return [path, `${size} ${Math.floor(mtimeMs / 1_000)}`];
    }),
  );
}

async function sealedFiles(cache: string): Promise<Map<string, string>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(join(cache, seal), 'utf8')) as object));
  } catch {
    return new Map();
  }
}

/**
 * Removes files from the cache that no finished build has left there: files of a killed build, and files that have
 * changed since. Readers of the cache do not check its files. Returns the number of removed files.
 */
export async function tidyCache(cache: string): Promise<number> {
  const sealed = await sealedFiles(cache);
  const strange = [...inventory(cache)].filter(([path, state]) => sealed.get(path) !== state);
  for (const [path] of strange) await rm(join(cache, path), { force: true });
  return strange.length;
}

/** Lists the files of the cache after a finished build. */
export async function sealCache(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, `${seal}.part`), JSON.stringify(Object.fromEntries(inventory(cache))));
  await rename(join(cache, `${seal}.part`), join(cache, seal));
}
