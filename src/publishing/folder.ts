import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beside, clearBeside, exchangeFolder, takeBack } from './swap-folder.ts';
import { realFolder } from './emptying/kept-places.ts';
import { contentsOf, markSite } from './emptying/mark.ts';
import { NotOurs, objectionTo } from './emptying/objection.ts';
import { headersFile } from './headers/headers-file.ts';
import type { Target } from './headers/rules.ts';
import { whileLocked } from './lock.ts';
import { pack } from './pack.ts';

/**
 * Prepares a folder for a host that takes one: packed files for those that send them, `_headers` for those that read
 * it, and a mark for GitHub, which would leave out every folder that begins with an underscore.
 * `folder` is what stands at the address of the newsroom; what the host has above it is not ours. The site is written
 * beside it and takes its place when it is whole.
 * @throws NotOurs when the folder may not be emptied, Busy when another deploy is at it
 */
export async function prepareFolder(out: string, folder: string, target: Target): Promise<void> {
  // Of a link only what it leads to is replaced.
  const real = realFolder(folder);
  const { aside, lock } = beside(real);
  // A lock is a file, too, and where nothing may be written there may be none.
  refuseWhatIsNotOurs(real);
  await whileLocked([lock], async (wasCutOff) => {
    await takeBack(real, 'site');
    refuseWhatIsNotOurs(real);
    await clearBeside(real, 'site', wasCutOff);
    try {
      await mkdir(aside);
      markSite(aside);
      await cp(out, aside, { recursive: true });
      await writeFile(join(aside, '_headers'), headersFile(target));
      await writeFile(join(aside, '.nojekyll'), '');
      const paths = contentsOf(aside);
      await pack(aside);
      markSite(aside, paths);
      await exchangeFolder(real);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  });
}

function refuseWhatIsNotOurs(folder: string): void {
  const objection = objectionTo(folder, 'site');
  if (objection) throw new NotOurs(objection);
}

/**
 * Takes back the site that a deploy was replacing when it was killed, whether or not the next one may go ahead.
 * @throws Busy when another deploy is at it
 */
export async function recoverFolder(folder: string): Promise<void> {
  const real = realFolder(folder);
  const { former, lock } = beside(real);
  // Where a site stands, what lies beside it is for the next deploy to clear, which knows by the lock that one was killed.
  if (existsSync(real) || !existsSync(former) || objectionTo(real, 'site')) return;
  await whileLocked([lock], () => takeBack(real, 'site'));
}
