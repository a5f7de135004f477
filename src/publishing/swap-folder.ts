import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
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

/** Replaces a folder with the new one beside it by two renames. If the second fails, the first is undone. */
export async function exchangeFolder(folder: string): Promise<void> {
  const { aside, former } = beside(folder);
  const isThere = existsSync(folder);
  if (isThere) await rename(folder, former);
  try {
    await rename(aside, folder);
  } catch (error) {
    if (isThere) await rename(former, folder);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
