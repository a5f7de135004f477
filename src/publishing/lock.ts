import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { wallClock } from '../clock.ts';
import { isRunning, lockLine, ownerIn, holderOf, untouched } from './lock-owner.ts';

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
  const own = lockLine(holderOf(process.pid));
  const held = () => locks.slice(0, left.length);
  // Processes elsewhere know by this that we still run. A lock that is gone is not made again.
  const touch = () => {
    for (const lock of held()) utimes(lock, wallClock(), wallClock()).catch(() => undefined);
  };
  const touching = setInterval(touch, untouched / 6).unref();
  try {
    for (const lock of locks) left.push(await take(lock, own));
    return await work(left[0] === true);
  } finally {
    clearInterval(touching);
    for (const lock of held()) if ((await read(lock))?.text === own) await rm(lock, { force: true });
  }
}

/** Takes a lock. Returns whether a killed process left it behind. */
async function take(lock: string, own: string, wasLeft = false): Promise<boolean> {
  await mkdir(dirname(lock), { recursive: true });
  if (await create(lock, own)) return wasLeft;
  const found = await read(lock);
  // It was released meanwhile.
  if (!found) return take(lock, own, wasLeft);
  const owner = ownerIn(found.text);
  // A file is empty for a moment before its owner has written its line.
  const isBegun = found.text.trim() === '' && found.age < untouched;
  if (!owner && found.text.trim() !== '') throw new Busy(lock, undefined);
  if (isBegun || (owner && isRunning(owner, found.age))) throw new Busy(lock, owner?.pid ?? 0);
  await breakOff(lock, found.text);
  return take(lock, own, true);
}

/** Whether the lock was free and is ours now. */
async function create(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeFile(lock, own);
    return true;
  } catch (error) {
    // On a full disk it would stay behind, empty.
    await rm(lock, { force: true });
    throw error;
  }
}

/** Removes a lock whose owner has ended, but not that of another process that was faster. */
async function breakOff(lock: string, text: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await read(aside);
  if (moved && moved.text !== text) {
    await rename(aside, lock);
    throw new Busy(lock, ownerIn(moved.text)?.pid ?? 0);
  }
  await rm(aside, { force: true });
}

/** The text of a lock and its age in milliseconds. Undefined when there is none. */
async function read(lock: string): Promise<{ text: string; age: number } | undefined> {
  try {
    const { mtimeMs } = await stat(lock);
    return { text: await readFile(lock, 'utf8'), age: wallClock().getTime() - mtimeMs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw code === 'EISDIR' ? new Busy(lock, undefined) : error;
  }
}
