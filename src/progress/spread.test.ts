import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from './spread.ts';

const pathsOf = (name: string, count: number) => {
  const route = { name };
  return Array.from({ length: count }, (_, index) => ({ route, pathname: `${name}${index}` }));
};

test('every part of the order has a like share of each route', () => {
  const all = [
    ...pathsOf('page', 100),
    ...pathsOf('card', 100),
    ...pathsOf('list', 10),
    ...pathsOf('one', 1),
  ];
  const order = spread(all);
  assert.deepEqual(new Set(order), new Set(all));
  for (let from = 0; from + 42 <= order.length; from += 42) {
    const part = order.slice(from, from + 42).map(({ route }) => route.name);
    for (const [name, share] of [
      ['page', 20],
      ['card', 20],
      ['list', 2],
    ] as const)
      assert.ok(Math.abs(part.filter((one) => one === name).length - share) <= 1, `${name} from ${from}`);
  }
});

test('the files of a release stand together, and each route keeps its order', () => {
  const order = spread([...pathsOf('page', 50), ...pathsOf('text', 50)]).map(({ pathname }) => pathname);
  assert.deepEqual(order.slice(0, 4), ['page0', 'text0', 'page1', 'text1']);
  assert.deepEqual(
    order.filter((name) => name.startsWith('page')),
    pathsOf('page', 50).map(({ pathname }) => pathname),
  );
});
