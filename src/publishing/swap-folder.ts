import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Purpose } from './emptying/kept-places.ts';
import { NotOurs, objectionTo } from './emptying/objection.ts';

/** The folders beside one that is replaced: what will take its place, what it was before, and whoever is at it. */
export const beside = (folder: string): { aside: string; former: string; lock: string } => ({
  aside: `${folder}.new`,
  former: `${folder}.old`,
  lock: `${folder}.lock`,
});

/** Takes a folder back that was being replaced when the process was killed; it is known by its mark. */
export async function takeBack(folder: string, purpose: Purpose): Promise<void> {
  const { former } = beside(folder);
  if (!existsSync(folder) && existsSync(former) && !objectionTo(former, purpose))
    await rename(former, folder);
}

/**
 * Removes what a process that was killed has left beside a folder.
 * @throws NotOurs when somebody else has a folder of this name, and nothing says that one of ours was killed
 */
export async function clearBeside(folder: string, purpose: Purpose, wasCutOff: boolean): Promise<void> {
  const { aside, former } = beside(folder);
  const left = [aside, former].filter(existsSync);
  const objection = wasCutOff ? undefined : left.map((one) => objectionTo(one, purpose)).find(Boolean);
  if (objection) throw new NotOurs(objection);
  for (const one of left) await rm(one, { recursive: true, force: true });
}

/** Puts what was written aside in the place of a folder by two renames; when the second fails, the first is undone. */
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
