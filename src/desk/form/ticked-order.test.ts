import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putTicked } from './ticked-order.ts';

const offered = ['archive', 'fish', 'harbour', 'people', 'ships'];

/** The list after some values were ticked one after the other. */
function ticked(list: readonly string[], saved: readonly string[], ...values: string[]): string[] {
  const all = [...list];
  for (const value of values) putTicked(all, value, saved, offered);
  return all;
}

test('the first of a new list stays the first, and the others stand as they are offered', () => {
  assert.deepEqual(ticked([], [], 'people', 'ships', 'archive'), ['people', 'archive', 'ships']);
  assert.deepEqual(ticked([], [], 'people', 'archive', 'ships'), ['people', 'archive', 'ships']);
});

test('what is ticked later leaves a saved list as it is', () => {
  const saved = ['ships', 'fish'];
  assert.deepEqual(ticked(saved, saved, 'people', 'archive'), ['ships', 'fish', 'archive', 'people']);
});

test('a value that was taken away returns to the place that it has in the file', () => {
  const saved = ['ships', 'fish', 'archive'];
  assert.deepEqual(ticked(['fish', 'archive'], saved, 'ships'), saved);
  assert.deepEqual(ticked(['ships', 'archive', 'people'], saved, 'fish'), [...saved, 'people']);
  assert.deepEqual(ticked([], saved, 'archive', 'ships', 'fish'), saved);
});
