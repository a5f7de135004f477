import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuildAtLifts } from './rebuild-at-lifts.ts';

test('what becomes due while a newsroom is served is built once, and then it waits for the next', async () => {
  const stop = new AbortController();
  const dues = [10, 20];
  let time = 0;
  const built: number[] = [];
  await rebuildAtLifts(
    stop.signal,
    0,
    () => time,
    (instant) => {
      const next = dues.find((due) => due > instant);
      if (next === undefined) stop.abort();
      else time = next;
      return Promise.resolve(next);
    },
    () => Promise.resolve(built.push(time)),
  );
  assert.deepEqual(built, dues);
});

test('a newsroom that nobody serves any more is not built', async () => {
  const stop = AbortSignal.abort();
  await rebuildAtLifts(
    stop,
    0,
    () => 0,
    () => Promise.reject(new Error('nobody asks')),
    () => Promise.reject(new Error('nobody builds')),
  );
});
