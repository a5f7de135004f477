import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from './event.ts';
import { findings } from './problems.ts';

const rules = (facts: object) =>
  findings(eventSchema, { title: 'Ein Termin', ...facts }).map(
    ({ rule, path }) => `${path.join('.')} ${rule}`,
  );

test('a title and a start make an event, which is planned', () => {
  const event = eventSchema.parse({ title: 'Ein Termin', start: '2019-09-05' });
  assert.deepEqual(event, { title: 'Ein Termin', start: '2019-09-05', status: 'planned' });
});

test('only a month has an early, a mid and a late part', () => {
  assert.deepEqual(rules({ start: '2019-11', precision: 'late' }), []);
  assert.deepEqual(rules({ start: '2019-11-05', precision: 'late' }), ['precision precisionNeedsMonth']);
  assert.deepEqual(rules({ start: '2019-11-05T10:00+01:00', precision: 'mid' }), [
    'precision precisionNeedsMonth',
  ]);
});

test('an event may end when it begins, and later, but not before', () => {
  const times: [start: string, end: string, isGood: boolean][] = [
    ['2019-11', '2019-11', true],
    ['2019-11', '2019-12', true],
    ['2019-11', '2019-10', false],
    ['2019-11', '2019-10-31', false],
    ['2019-09-05', '2019-09-05', true],
    ['2019-09-05', '2019-09-04', false],
    ['2019-12-31', '2020-01-01', true],
    ['2019-09-05', '2019-08', false],
    ['2019-09-05T10:00:00+02:00', '2019-09-05T10:00:00+02:00', true],
    ['2019-09-05T10:00:00+02:00', '2019-09-05T09:59:59+02:00', false],
    ['2019-09-05T10:00:00+02:00', '2019-09-05T08:30:00Z', true],
    ['2019-09-05T10:00:00+02:00', '2019-09-05T10:30:00+09:00', false],
  ];
  for (const [start, end, isGood] of times) {
    assert.deepEqual(rules({ start, end }), isGood ? [] : ['end endBeforeStart'], `${start} – ${end}`);
  }
});

test('instants are compared as instants, also where their months differ in writing', () => {
  assert.deepEqual(rules({ start: '2019-12-01T08:00:00+09:00', end: '2019-11-30T20:00:00-05:00' }), []);
  assert.deepEqual(rules({ start: '2019-11-30T20:00:00-05:00', end: '2019-12-01T08:00:00+09:00' }), [
    'end endBeforeStart',
  ]);
});

test('what is wrong with a time is told once, of the field that has it', () => {
  assert.deepEqual(rules({ start: '2019-09-31' }), ['start noSuchDay']);
  assert.deepEqual(rules({ start: '2019-09-05', end: 'später' }), ['end notAnEventTime']);
});

test('a registration says whether it is open, and nothing unknown', () => {
  const start = '2019-09-05';
  assert.deepEqual(rules({ start, registration: { status: 'open', until: '2019-09-01' } }), []);
  assert.deepEqual(rules({ start, registration: {} }), ['registration.status missing']);
  assert.deepEqual(rules({ start, registration: { status: 'open', ort: 'x' } }), [
    'registration.ort unknownKey',
  ]);
});
