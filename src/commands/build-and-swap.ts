import { rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { cacheFolder, markCache } from '../manuscript/cache-folder.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { beside, clearBeside, exchangeFolder, takeBack } from '../publishing/swap-folder.ts';
import { realFolder } from '../publishing/emptying/kept-places.ts';
import { NotOurs, objectionIn, objectionTo } from '../publishing/emptying/objection.ts';
import { Busy, whileLocked } from '../publishing/lock.ts';
import { sealCache, tidyCache } from './cache-care.ts';

type Place = { cache?: string; purpose?: 'build' | 'preview' };

/**
 * Builds into a folder beside `out` and replaces `out` when the build is complete. A build that fails, is killed or
 * runs out of disk space leaves the last good one as it was. A second build at the same time is refused, and so is a
 * folder with files that are not from a build of this purpose. `run` gets the folder and returns an exit code, as this
 * function does.
 */
export async function buildAside(
  out: string,
  run: (aside: string) => Promise<number>,
  { cache = cacheFolder, purpose = 'build' }: Place = {},
): Promise<number> {
  try {
    // A link itself stays; its target is replaced, on its own disk.
    const folder = realFolder(out);
    const { aside, lock } = beside(folder);
    const locks = [lock, `${cache}.lock`, ...(isOutside(folder) ? [between] : [])];
    const refuse = () => refuseWhatIsNotOurs(folder, purpose, cache);
    refuse();
    return await whileLocked(locks, async (wasCutOff) => {
      await takeBack(folder, purpose);
      refuse();
      await clearBeside(folder, purpose, wasCutOff);
      markCache(cache);
      await tidyCache(cache);
      try {
        const code = await run(aside);
        if (code !== 0) return code;
        await sealCache(cache);
        await exchangeFolder(folder);
        return 0;
      } finally {
        await rm(aside, { recursive: true, force: true });
      }
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    return 1;
  }
}

function refuseWhatIsNotOurs(folder: string, purpose: 'build' | 'preview', cache: string): void {
  const objection = objectionTo(folder, purpose) ?? objectionTo(cache, 'cache');
  if (objection) throw new NotOurs(objection);
}

/** The message for an error that prevents a build. Undefined for any other error. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof NotOurs)
    return objectionIn(terminalWords(process.env).publishing.folders, error.objection);
  if (!(error instanceof Busy)) return undefined;
  return error.owner === undefined
    ? terminalWords(process.env).publishing.folders.notLock(error.lock)
    : terminalWords(process.env).commands.busy(error.owner, error.lock);
}

/** Astro keeps intermediate files beside the site, but in this folder if the site is outside of it. */
const between = resolve('.astro', 'build.lock');
const isOutside = (folder: string) => !folder.startsWith(realFolder('.') + sep);
