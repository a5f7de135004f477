import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedSize } from './printed-size.ts';

test('a picture prints as large as 300 dots per inch allow', () => {
  assert.deepEqual(printedSize({ width: 1200, height: 675 }), { across: 10, down: 6 });
  assert.deepEqual(printedSize({ width: 6000, height: 4000 }), { across: 51, down: 34 });
  assert.deepEqual(printedSize({ width: 20, height: 20 }), { across: 1, down: 1 });
});
