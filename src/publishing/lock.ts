import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Thrown when another process holds the lock. Without an owner the file is not a lock, and must not be removed. */
export class Busy extends Error {
  readonly lock: string;
  readonly owner: number | undefined;
  constructor(lock: string, owner: number | undefined) {
    super(`${lock}: ${owner}`);
    this.lock = lock;
    this.owner = owner;
  }
}

/**
 * Runs `work` while this process holds the locks, and returns its result. `work` gets true if a killed process left the
 * first lock behind.
 * @throws Busy when another process holds one of them
 */
export async function whileLocked<T>(
  locks: readonly string[],
  work: (wasCutOff: boolean) => Promise<T>,
): Promise<T> {
  const left: boolean[] = [];
  try {
    for (const lock of locks) left.push(await take(lock));
    return await work(left[0] === true);
  } finally {
    for (const lock of locks.slice(0, left.length)) await rm(lock, { force: true });
  }
}

/** Takes a lock. Returns whether a killed process left it behind. */
async function take(lock: string, wasLeft = false): Promise<boolean> {
  await mkdir(dirname(lock), { recursive: true });
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return wasLeft;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = (await readFile(lock, 'utf8').catch(() => '')).trim();
  if (!/^\d*$/.test(text)) throw new Busy(lock, undefined);
  const owner = Number(text);
  if (owner && owner !== process.pid && isAlive(owner)) throw new Busy(lock, owner);
  // The owner was killed.
  await rm(lock, { force: true });
  return take(lock, true);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
