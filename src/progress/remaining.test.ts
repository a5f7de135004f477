import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remaining } from './remaining.ts';

test('the rest of a step takes as long as its beginning says', () => {
  assert.equal(remaining(50, 100, 8_000), 8_000);
  assert.equal(remaining(25, 100, 8_000), 25_000);
  assert.equal(remaining(10, 100, 10_000), 90_000);
});

test('nothing is said of a step that has only begun, or is over', () => {
  assert.equal(remaining(0, 100, 8_000), undefined);
  assert.equal(remaining(4, 100, 8_000), undefined);
  assert.equal(remaining(1, 3, 8_000), undefined);
  assert.equal(remaining(100, 100, 8_000), undefined);
});

test('no estimate is below the rate so far, or more than a minute above', () => {
  const counts = fc.tuple(fc.integer({ min: 2, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 3_600_000 }), ([done, more], passed) => {
      const left = remaining(done, done + more, passed);
      const exact = (passed / done) * more;
      if (left !== undefined) assert.ok(left >= exact - 1 && left < exact + 60_000);
    }),
  );
});
