import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathsBelow } from '../files/walk.ts';
import { readingsFile } from '../manuscript/kept/read-kept.ts';
import { cacheMark as seal } from '../manuscript/cache-folder.ts';

/** Size and date of every file. Dates are in seconds, because archives keep no smaller unit. */
function inventory(cache: string): Map<string, string> {
  if (!existsSync(cache)) return new Map();
  const paths = pathsBelow(cache).filter((path) => path !== seal && !isOfReadings(path));
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const state = statSync(join(cache, path), { throwIfNoEntry: false });
      return state ? [[path, `${state.size} ${Math.floor(state.mtimeMs / 1_000)}`]] : [];
    }),
  );
}

/** What was read has a digest of its own, and every check writes it, also while a build runs. */
const isOfReadings = (path: string): boolean =>
  path === readingsFile || basename(path).startsWith(`.${readingsFile}.`);

async function sealedFiles(cache: string): Promise<Map<string, string>> {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(join(cache, seal), 'utf8')) as object));
  } catch {
    return new Map();
  }
}

/**
 * Removes files from the cache that no finished build has left there: files of a killed build, and files that have
 * changed since, with the folders that are empty without them. Most readers of the cache do not check its files. Returns the
 * number of removed files.
 */
export async function tidyCache(cache: string): Promise<number> {
  const sealed = await sealedFiles(cache);
  const strange = [...inventory(cache)].filter(([path, state]) => sealed.get(path) !== state);
  for (const [path] of strange) {
    await rm(join(cache, path), { force: true });
    await removeEmpty(dirname(path), cache);
  }
  return strange.length;
}

/** Removes a folder of the cache, and those above it, as far as they are empty. */
async function removeEmpty(folder: string, cache: string): Promise<void> {
  if (folder === '.') return;
  const isGone = await rmdir(join(cache, folder)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(dirname(folder), cache);
}

/** Lists the files of the cache after a finished build. */
export async function sealCache(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, `${seal}.part`), JSON.stringify(Object.fromEntries(inventory(cache))));
  await rename(join(cache, `${seal}.part`), join(cache, seal));
}
