import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { cacheFolder } from '../desk/cache-folder.ts';
import { commandWords } from '../i18n/commands/words.ts';
import { sealCache, tidyCache } from './cache-care.ts';

/** Where a build goes. */
export const outFolder: string = process.env['NEWSROOM_OUT'] ?? 'dist';

/**
 * Runs a build into a folder beside `out` and puts it in the place of `out` when it is whole. A build that fails, is
 * killed or runs out of room leaves the last good one as it was; two at once do not get into each other’s way, because
 * the second is refused. `run` is given the folder and answers with an exit code.
 */
export async function buildAside(
  out: string,
  run: (aside: string) => Promise<number>,
  cache: string = cacheFolder,
): Promise<number> {
  const [aside, former] = [`${resolve(out)}.new`, `${resolve(out)}.old`];
  const locks = [`${resolve(out)}.lock`, `${cache}.lock`, ...(isOutside(out) ? [between] : [])];
  const held: string[] = [];
  try {
    for (const lock of locks) {
      const owner = await take(lock);
      if (owner !== undefined) {
        console.error(commandWords(process.env).busy(owner, lock));
        return 1;
      }
      held.push(lock);
    }
    // A build that was killed while it changed places.
    if (!existsSync(out) && existsSync(former)) await rename(former, out);
    for (const left of [aside, former]) await rm(left, { recursive: true, force: true });
    await tidyCache(cache);
    const code = await run(aside);
    if (code !== 0) return code;
    await sealCache(cache);
    if (existsSync(out)) await rename(out, former);
    await rename(aside, out);
    await rm(former, { recursive: true, force: true });
    return 0;
  } finally {
    if (held.length) await rm(aside, { recursive: true, force: true });
    for (const lock of held) await rm(lock, { force: true });
  }
}

/** Astro keeps what lies between source and site beside the site, but here when that is to lie outside this folder. */
const between = resolve('.astro', 'build.lock');
const isOutside = (out: string) => !resolve(out).startsWith(resolve('.') + sep);

/** Takes a lock; the number of the process that has it, when another one lives that does. */
async function take(lock: string): Promise<number | undefined> {
  await mkdir(dirname(lock), { recursive: true });
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (owner && owner !== process.pid && isAlive(owner)) return owner;
  // Whoever had it was killed.
  await rm(lock, { force: true });
  return take(lock);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
