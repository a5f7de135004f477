import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inExactness, shownTime, writtenTime } from './event-time.ts';

const berlin = 'Europe/Berlin';

test('a time that nobody has changed is written as it was', () => {
  for (const value of [
    '2026-09',
    '2026-09-05',
    '',
    '2026-09-05T14:00:00+02:00',
    '2026-01-05T14:00:00+09:00',
  ]) {
    const shown = shownTime(value);
    assert.ok(shown.is !== 'text');
    const offset = shown.is === 'instant' ? shown.offset : '';
    assert.equal(writtenTime(shown.is, shown.value, offset, berlin), value);
  }
});

test('a value of another form is shown as text, and not as an empty field', () => {
  for (const value of ['im Herbst', '2026-09-05T14:00', '2026-09-05T14:00:30+02:00', '2026'])
    assert.deepEqual(shownTime(value), { is: 'text', value });
});

test('a time without an offset has that of the newsroom on its day', () => {
  const at = (wall: string) => writtenTime('instant', wall, '', berlin).slice(-6);
  assert.deepEqual(['2026-07-05T14:00', '2026-12-05T14:00'].map(at), ['+02:00', '+01:00']);
  // Spring leaves this hour out.
  assert.equal(at('2026-03-29T02:30'), '+01:00');
  assert.equal(writtenTime('instant', '', '+09:00', berlin), '');
});

test('a time keeps what it says when it is said more or less exactly', () => {
  const said = (value: string) => (['month', 'day', 'instant'] as const).map((is) => inExactness(is, value));
  assert.deepEqual(said('2026-09'), ['2026-09', '2026-09-01', '2026-09-01T09:00']);
  assert.deepEqual(said('2026-09-05T14:30'), ['2026-09', '2026-09-05', '2026-09-05T14:30']);
  assert.deepEqual(said(''), ['', '', '']);
});
