import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingAt, versionAt } from './freshness.ts';

const entry = (day: number, kind: 'correction' | 'update' = 'update') => ({
  at: `2026-03-0${day}T10:00:00+01:00`,
  kind,
  note: `Änderung ${day}`,
});
const source = { corrections: [entry(2), entry(4, 'correction'), entry(6)] };
const at = (day: number) => new Date(`2026-03-0${day}T12:00:00Z`);
const days = (version: number, carried: { at: string }[] = [], day = 9) =>
  missingAt(source, { corrections: carried, translation: { version } }, at(day)).map((one) => one.at[9]);

test('every entry makes a version, from its instant', () => {
  assert.deepEqual(
    [1, 2, 4, 9].map((day) => versionAt(source, at(day))),
    [1, 2, 3, 4],
  );
});

test('a translation lacks what changed since its version', () => {
  assert.deepEqual(days(1), ['2', '4', '6']);
  assert.deepEqual(days(2), ['4', '6']);
  assert.deepEqual(days(4), []);
  assert.deepEqual(days(1, [], 4), ['2', '4']);
  assert.deepEqual(days(1, [], 1), []);
});

test('an entry of the same instant is carried over, whatever its offset', () => {
  assert.deepEqual(days(1, [{ at: '2026-03-04T09:00:00Z' }]), ['2', '6']);
});

test('a text that is no translation lacks nothing', () => {
  assert.deepEqual(missingAt(source, { corrections: [] }, at(9)), []);
});
