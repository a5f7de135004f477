import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockFrom } from './open-clock.ts';

test('the clock of the desk is that of its server, and goes on', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 10_000 });
  const now = clockFrom('2026-07-15T12:00:00Z', 9_000, 10_000);
  t.mock.timers.setTime(9_500);
  assert.equal(now().toISOString(), '2026-07-15T12:00:00.000Z');
  t.mock.timers.setTime(69_500);
  assert.equal(now().toISOString(), '2026-07-15T12:01:00.000Z');
  assert.equal(clockFrom(undefined, 0, 9)().getTime(), 69_500);
});
