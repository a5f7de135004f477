import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds a lock. */
export type LockOwner = {
  pid: number;
  /** Tells the process from an earlier one with its number, also from one before a restart. Undefined if unknown. */
  start?: string | undefined;
  /** The machine or container in which the number counts. Undefined in the locks of earlier versions. */
  place?: string | undefined;
};

/** The line of a lock. */
export const lockLine = (owner: LockOwner): string => `${JSON.stringify(owner)}\n`;

/** The owner in the text of a lock. Undefined when the text is not that of a lock. */
export function ownerIn(text: string): LockOwner | undefined {
  try {
    const found = JSON.parse(text) as unknown;
    // Earlier versions wrote only the number.
    if (typeof found === 'number') return isNumber(found) ? { pid: found } : undefined;
    const { pid, start, place } = (found ?? {}) as Record<string, unknown>;
    return isNumber(pid) ? { pid, start: textOr(start), place: textOr(place) } : undefined;
  } catch {
    return undefined;
  }
}

const isNumber = (pid: unknown): pid is number => Number.isSafeInteger(pid) && Number(pid) > 0;
const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The owner of the locks of a process of this machine. */
export const holderOf = (pid: number): LockOwner => ({ pid, start: startOf(pid), place: herePlace() });

/** The age, in milliseconds, from which a lock that nobody touches is left over. Owners touch theirs more often. */
export const untouched = 120_000;

/**
 * Whether the owner of a lock still runs. Of a process in another container or on another machine, which shares only the
 * folder, it is known by the `age` of the lock, in milliseconds, alone. In doubt it runs.
 */
export function isRunning({ pid, start, place }: LockOwner, age: number): boolean {
  if (place !== undefined && place !== herePlace()) return age < untouched;
  if (!isAlive(pid)) return false;
  const found = startOf(pid);
  return start === undefined || found === undefined || start === found;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // In a container without an init process nobody takes the killed ones away.
  return !['Z', 'X'].includes(statOf(pid)?.[0] ?? '');
}

/** Two containers on one machine count their processes independently: https://man7.org/linux/man-pages/man7/pid_namespaces.7.html */
const herePlace = (): string =>
  [hostname(), orNothing(() => readlinkSync('/proc/self/ns/pid'))].join(' ').trim();

/** The start of a process, in any form that is the same for everyone who asks. Undefined if it cannot be found. */
function startOf(pid: number): string | undefined {
  const boot = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))?.trim();
  const ticks = statOf(pid)?.[19];
  if (boot !== undefined && ticks !== undefined) return `${boot} ${ticks}`;
  const [program, ...words] =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]
      : ['ps', '-o', 'lstart=', '-p', String(pid)];
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const said = orNothing(() =>
    execFileSync(program, words, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return said?.trim() || undefined;
}

/**
 * The fields after the name of a process, beginning with its state. The name may hold spaces and brackets. Undefined
 * where there is no `/proc`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function statOf(pid: number): string[] | undefined {
  const text = orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
