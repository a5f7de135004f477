import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskViews } from '../../i18n/desk/de/views.ts';
import { releaseSchema } from '../../schema/release.ts';
import type { Delay } from './delays.ts';
import { rowKeys, rowValues } from './row-values.ts';
import { entered } from '../without-cms-keys.ts';

const { states, list } = deskViews;
const settings = { desk: 'de', states, delays: list.delays, timeZone: 'Europe/Berlin' };
const now = new Date('2026-07-15T12:00:00Z');
const publishedAt = '2026-07-10T10:30:00+02:00';
const row = (values: object) => rowValues({ publishedAt, ...values }, settings, now);

test('a row has the state and the lift in words, in the time zone of the newsroom', () => {
  assert.deepEqual(row({}), { deskState: states.published, deskLift: '10. Juli 2026, 10:30' });
  assert.equal(row({ draft: true })['deskState'], states.draft);
  assert.equal(row({ publishedAt: '2026-08-01T00:00:00Z' })['deskState'], states.scheduled);
  const embargo = { until: '2026-09-01T22:30:00Z' };
  assert.deepEqual(row({ embargo }), { deskState: states.embargoed, deskLift: '2. September 2026, 00:30' });
  const at = '2026-07-11T10:00:00Z';
  assert.equal(row({ corrections: [{ at, kind: 'correction' }] })['deskState'], states.corrected);
  assert.equal(row({ corrections: [{ at, kind: 'update' }] })['deskState'], states.updated);
  assert.equal(row({ withdrawn: { at } })['deskState'], states.withdrawn);
});

test('what readers cannot have yet is not called public', () => {
  const placed = (values: object, delay: Delay) =>
    rowValues({ publishedAt, ...values }, settings, now, delay);
  const { here, unbuilt, changed } = list.delays;
  assert.deepEqual(placed({}, 'here'), { deskState: here, deskLift: '10. Juli 2026, 10:30' });
  assert.equal(placed({}, 'unbuilt')['deskState'], unbuilt);
  const { deskState, deskLift } = placed({}, 'changed');
  assert.deepEqual([deskState, deskLift], [states.published, `10. Juli 2026, 10:30 (${changed})`]);
  // What nobody is to have yet is called by its state.
  assert.deepEqual(placed({ draft: true }, 'here'), row({ draft: true }));
});

test('a file with mistakes has a row, too', () => {
  for (const values of [{ publishedAt: 'morgen' }, { publishedAt: 7 }, { publishedAt: undefined }])
    assert.deepEqual(row(values), {});
  for (const values of [{ embargo: 'x' }, { corrections: [7, {}] }, { withdrawn: [] }, { draft: 'ja' }])
    assert.equal(row(values)['deskState'], states.published);
});

test('no schema has the keys of a row, and nothing that is written has them', () => {
  for (const key of rowKeys) assert.ok(!(key in releaseSchema.shape));
  assert.deepEqual(entered({ title: 'x', ...row({}) }), { title: 'x' });
});
