import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import type { Purpose } from './emptying/kept-places.ts';
import { NotOurs, objectionTo } from './emptying/objection.ts';

/**
 * Paths beside a folder that is replaced: its new content, its former content, and the lock. A person who keeps a copy as
 * `dist.old` must not lose it, so the names are ours alone.
 */
export const beside = (folder: string): { aside: string; former: string; lock: string } => ({
  aside: `${folder}.depesche-new`,
  former: `${folder}.depesche-old`,
  lock: `${folder}.lock`,
});

/** Restores a folder whose replacement was interrupted by a kill. The former folder is recognised by its mark. */
export async function takeBack(folder: string, purpose: Purpose): Promise<void> {
  const { former } = beside(folder);
  if (!existsSync(folder) && existsSync(former) && !objectionTo(former, purpose))
    await rename(former, folder);
}

/**
 * Removes folders that a killed process left beside a folder.
 * @throws NotOurs when a foreign folder has this name, and there is no sign that one of our processes was killed
 */
export async function clearBeside(folder: string, purpose: Purpose, wasCutOff: boolean): Promise<void> {
  const { aside, former } = beside(folder);
  const left = [aside, former].filter(existsSync);
  const objection = wasCutOff ? undefined : left.map((one) => objectionTo(one, purpose)).find(Boolean);
  if (objection) throw new NotOurs(objection);
  for (const one of left) await rm(one, { recursive: true, force: true });
}

/**
 * Replaces a folder with the new one beside it by two renames. If the second fails, the first is undone. `move` renames.
 * @throws NotOurs when another disk is mounted at the folder, which then cannot change its name
 */
export async function exchangeFolder(folder: string, move: typeof rename = rename): Promise<void> {
  const { aside, former } = beside(folder);
  const isThere = existsSync(folder);
  if (isThere) await moveFolder(folder, former, move);
  try {
    await moveFolder(aside, folder, move);
  } catch (error) {
    if (isThere) await moveFolder(former, folder, move);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

async function moveFolder(from: string, to: string, move: typeof rename): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EBUSY') throw new NotOurs({ why: 'mounted', found: from });
    if (code !== 'EXDEV') throw error;
    // In a container no folder of the image can be renamed: https://docs.kernel.org/filesystems/overlayfs.html#renaming-directories
    try {
      await cp(from, to, { recursive: true, preserveTimestamps: true });
    } catch (failure) {
      await rm(to, { recursive: true, force: true });
      throw failure;
    }
    await rm(from, { recursive: true });
  }
}
