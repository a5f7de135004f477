import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SharedReading } from './shared-reading.ts';

/** Readings that end when they are told to, each with its number. */
function readings() {
  const ends: ((value: number) => void)[] = [];
  const shared = new SharedReading<number>();
  const read = () => new Promise<number>((resolve) => ends.push(resolve as (value: number) => void));
  const ask = () => shared.ask(read);
  return { shared, ask, begun: () => ends.length, end: (index: number) => ends[index]?.(index) };
}

test('who asks at the same time shares a reading, and who asks later gets a new one', async () => {
  const { ask, begun, end } = readings();
  const both = [ask(), ask()];
  assert.equal(begun(), 1);
  end(0);
  assert.deepEqual(await Promise.all(both), [0, 0]);
  await new Promise((done) => setTimeout(done, 1));
  const next = ask();
  end(1);
  assert.equal(await next, 1);
});

test('what changed while a reading was under way is read by the next, which all share who ask then', async () => {
  const { shared, ask, begun, end } = readings();
  const early = ask();
  shared.changed();
  const late = [ask(), ask()];
  // One after the other.
  assert.equal(begun(), 1);
  end(0);
  assert.equal(await early, 0);
  end(1);
  assert.deepEqual(await Promise.all(late), [1, 1]);
});

test('a reading that fails fails for those who shared it, and for nobody else', async () => {
  let count = 0;
  const shared = new SharedReading<number>();
  const read = async () => {
    count += 1;
    if (count === 1) throw new Error('gone');
    return count;
  };
  const failing = shared.ask(read);
  shared.changed();
  const next = shared.ask(read);
  await assert.rejects(failing, /gone/);
  assert.equal(await next, 2);
});
