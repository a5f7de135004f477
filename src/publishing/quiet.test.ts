import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quietDays } from './quiet.ts';

test('a host that is about to switch the clock off is told of in time', () => {
  const on = (day: string) => quietDays(new Date('2026-01-01T12:00:00Z'), new Date(`2026-${day}T12:00:00Z`));
  assert.deepEqual([on('02-14'), on('02-15'), on('03-10')], [undefined, 45, 68]);
  assert.equal(quietDays(undefined, new Date()), undefined);
});
