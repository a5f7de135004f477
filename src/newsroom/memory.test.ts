import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLift, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { once } from './store/once.ts';
import { recent } from './store/recent.ts';

const open = () => newsroomAt(firstLift);

test('what is made once is made once for each newsroom', async () => {
  let made = 0;
  const count = once(() => (made += 1));
  const [one, other] = [await open(), await open()];
  assert.deepEqual([count(one), count(other), count(one), count(other)], [1, 2, 1, 2]);
});

test('an answer that is undefined is an answer, too', async () => {
  let made = 0;
  const nothing = once((): undefined => void (made += 1));
  const one = await open();
  assert.deepEqual([nothing(one), nothing(one), made], [undefined, undefined, 1]);
});

test('the latest answers are kept, and the one that nobody asked for longest goes first', async () => {
  const asked: string[] = [];
  const answer = recent(
    (_, key: string) => asked.push(key),
    (key) => key,
    2,
  );
  const one = await open();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) answer(one, key);
  assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
});

test('another newsroom has answers of its own', async () => {
  const asked: string[] = [];
  const answer = recent(
    ({ now }, key: string) => asked.push(`${key} ${now.toISOString()}`),
    (key) => key,
    9,
  );
  answer(await newsroomAt(firstLift), 'a');
  answer(await newsroomAt('2026-07-15T12:00:00Z'), 'a');
  assert.deepEqual(asked, ['a 2026-01-15T09:00:00.000Z', 'a 2026-07-15T12:00:00.000Z']);
});
