import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { isRunning, lockLine, type LockOwner, ownerIn, holderOf, untouched } from './lock-owner.ts';
import { Busy, whileLocked } from './lock.ts';

async function workshop() {
  const folder = testFolder();
  const lock = join(folder, 'site.lock');
  /** Another lock there, untouched for some milliseconds, and what becomes of ours. */
  const behind = async (text: string, age = 0) => {
    await writeFile(lock, text);
    const at = new Date(Date.now() - age);
    await utimes(lock, at, at);
    return whileLocked([lock], async (wasCutOff) => (wasCutOff ? 'taken' : 'free')).catch(
      (error: unknown) => {
        if (!(error instanceof Busy)) throw error;
        return error.owner;
      },
    );
  };
  return { folder, lock, behind };
}

/** This process has started at another time than its parent, which certainly runs. */
const living = holderOf(process.ppid);

test('a lock is there while the work is done, tells who does it, and goes with it', async () => {
  const { lock, folder } = await workshop();
  await whileLocked([lock], async (wasCutOff) => {
    assert.equal(wasCutOff, false);
    assert.deepEqual(ownerIn(await readFile(lock, 'utf8')), holderOf(process.pid));
    await assert.rejects(
      whileLocked([lock], async () => undefined),
      Busy,
    );
  });
  await assert.rejects(
    whileLocked([lock], () => Promise.reject(new Error('ENOSPC'))),
    /ENOSPC/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('no lock of a process that has ended blocks, and none of one that runs is broken', async () => {
  const { behind, folder, lock } = await workshop();
  const [boot, ticks = ''] = living.start?.split(' ') ?? [];
  const elsewhere: LockOwner = { ...living, pid: 999_999_999, place: 'another container' };
  const rows: [what: string, text: string, age: number, becomes: string | number | undefined][] = [
    ['a process that runs', lockLine(living), 10 * untouched, process.ppid],
    ['a process that runs, by an earlier version', String(process.ppid), 0, process.ppid],
    ['a process whose start nobody knows', lockLine({ ...living, start: undefined }), 0, process.ppid],
    ['a process elsewhere that touches its lock', lockLine(elsewhere), untouched / 2, elsewhere.pid],
    ['a process that is about to write its line', '', 0, 0],
    ['a process that has ended', lockLine({ ...living, pid: 999_999_999 }), 0, 'taken'],
    ['a process that has ended, by an earlier version', '999999999\n', 0, 'taken'],
    [
      'a number that another process has got',
      lockLine({ ...living, start: `${boot} 1${ticks}` }),
      0,
      'taken',
    ],
    ['a number from before a restart', lockLine({ ...living, start: `0-0 ${ticks}` }), 0, 'taken'],
    ['our own number from before', lockLine({ ...holderOf(process.pid), start: '0-0 1' }), 0, 'taken'],
    ['a process elsewhere that was killed', lockLine(elsewhere), 2 * untouched, 'taken'],
    ['a process that was killed before its line', '', 2 * untouched, 'taken'],
    ['a file of somebody else', 'lockfileVersion: 3', 10 * untouched, undefined],
    ['data of somebody else', '{"name":"depesche"}', 0, undefined],
  ];
  for (const [what, text, age, becomes] of rows) {
    assert.equal(await behind(text, age), becomes, what);
    assert.equal(existsSync(lock), becomes !== 'taken', what);
    if (becomes !== 'taken') assert.equal(await readFile(lock, 'utf8'), text, what);
  }
  await rm(lock);
  await mkdir(lock);
  await assert.rejects(
    whileLocked([lock], async () => undefined),
    (error) => error instanceof Busy && error.owner === undefined,
  );
  assert.deepEqual(readdirSync(folder), ['site.lock']);
});

test('a killed process that nobody has taken away runs no longer', async (t) => {
  // Only Linux tells such processes from others.
  if (!existsSync('/proc/self/stat')) return;
  // The shell becomes a program that does not wait for its children.
  const parent = spawn('sh', ['-c', 'sleep 30 & echo $!; exec sleep 30'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => parent.kill('SIGKILL'));
  const pid = Number(String((await parent.stdout.take(1).toArray())[0]));
  // Until then the shell may still take it away.
  while (!(await readFile(`/proc/${parent.pid}/comm`, 'utf8')).startsWith('sleep'))
    await new Promise(setImmediate);
  const owner = holderOf(pid);
  assert.equal(isRunning(owner, 0), true);
  process.kill(pid, 'SIGKILL');
  while (!(await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z ')) await new Promise(setImmediate);
  assert.equal(isRunning(owner, 0), false);
});

test('who works long touches the lock again and again', async (t) => {
  const { lock } = await workshop();
  t.mock.timers.enable({ apis: ['setInterval'] });
  await whileLocked([lock], async () => {
    await utimes(lock, new Date(0), new Date(0));
    t.mock.timers.tick(untouched / 2);
    while ((await stat(lock)).mtimeMs === 0) await new Promise(setImmediate);
  });
});

test('of many who want a lock that was left behind one gets it at a time', async () => {
  const { lock, folder } = await workshop();
  await writeFile(lock, '999999999');
  let inside = 0;
  const all = Array.from({ length: 20 }, () =>
    whileLocked([lock], async () => {
      inside += 1;
      assert.equal(inside, 1);
      await new Promise(setImmediate);
      inside -= 1;
    }).catch((error: unknown) => assert.ok(error instanceof Busy)),
  );
  await Promise.all(all);
  assert.deepEqual(readdirSync(folder), []);
});
