import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vagueTimesIn } from './vague-times.ts';

test('times that count from the day of publication are found, those with a year are not', () => {
  assert.deepEqual(vagueTimesIn('In Kürze folgt mehr, Ende November kommt sie, demnächst auch er.', 'de'), [
    'In Kürze',
    'Ende November',
  ]);
  assert.deepEqual(vagueTimesIn('Ende November 2019 kamen alle. Kürzer ging es nicht.', 'de'), []);
  assert.deepEqual(vagueTimesIn('They will come soon, in late November.', 'en'), ['soon', 'late November']);
  assert.deepEqual(vagueTimesIn('Ils viendront prochainement.', 'fr'), ['prochainement']);
  assert.deepEqual(vagueTimesIn('조만간 다시 온다', 'ko'), ['조만간']);
});
