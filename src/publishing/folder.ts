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
 * Prepares a folder for a host that takes one: packed files for hosts that send them, `_headers` for hosts that read
 * it, and `.nojekyll` for GitHub, which would otherwise leave out folders that begin with an underscore. `folder` is
 * the root of the newsroom; folders above it belong to the host. The site is written beside it and replaces it when
 * complete.
 * @throws NotOurs when the folder may not be emptied, Busy when another deploy is writing to it
 */
export async function prepareFolder(out: string, folder: string, target: Target): Promise<void> {
  // A link itself stays; its target is replaced.
  const real = realFolder(folder);
  const { aside, lock } = beside(real);
  // A lock is a file too, and must not be written where nothing may be.
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
 * Restores the site that a killed deploy was replacing, even if the next deploy is refused.
 * @throws Busy when another deploy is writing to it
 */
export async function recoverFolder(folder: string): Promise<void> {
  const real = realFolder(folder);
  const { former, lock } = beside(real);
  // With a site in place, the next deploy clears the folders beside it. The lock shows it that one was killed.
  if (existsSync(real) || !existsSync(former) || objectionTo(real, 'site')) return;
  await whileLocked([lock], () => takeBack(real, 'site'));
}
