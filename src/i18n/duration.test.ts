import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationIn } from './duration.ts';

test('a duration is said in the units that matter, in every language of the tools', () => {
  const durations = [0, 1_240, 9_960, 59_400, 59_600, 125_000, 3_600_000, 7_265_000];
  const said = (language: string) => durations.map((duration) => durationIn(language, duration));
  assert.deepEqual(said('en'), [
    ...['0.1 sec', '1.2 sec', '10 sec', '59 sec', '1 min', '2 min, 5 sec', '1 hr', '2 hr, 1 min, 5 sec'],
  ]);
  assert.deepEqual(said('de').slice(1, 6), ['1,2 Sek.', '10 Sek.', '59 Sek.', '1 Min.', '2 Min., 5 Sek.']);
  assert.deepEqual(said('ko').slice(1, 6), ['1.2초', '10초', '59초', '1분', '2분 5초']);
});
