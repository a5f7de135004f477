import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { occurs, placesOf } from './whole-words.ts';

const table: [words: string, text: string, isThere: boolean][] = [
  ['43 Meter', 'Er ist 43 Meter hoch.', true],
  ['43 Meter', 'Er ist 143 Meter hoch.', false],
  ['5 Meter', 'Er ist 2,5 Meter hoch.', false],
  ['84.000', 'Es sind 84.000.', true],
  ['84.000', 'Es sind 84.000.000.', false],
  ['000 Meter', '84.000 Meter', false],
  ['Anna Meyer', 'Anna Meyers Rede', false],
  ['Meyer', 'Anna-Meyer-Haus', true],
  ['43미터', '높이 43미터의 등대', true],
  ['등대', '그라우회른등대가', true],
  ['43 Meter', 'Er ist 43\u00a0Meter\nhoch.', true],
  ['43\nMeter', '43 Meter', true],
  ['(alt)', 'Das (alte) Haus', false],
  ['a.c', 'abc', false],
  ['Öl', 'Ölpreis', false],
];
for (const [words, text, isThere] of table) {
  test(`“${words}” ${isThere ? 'is' : 'is not'} in “${text}”`, () =>
    assert.equal(occurs(words, text), isThere));
}

test('every place is told, with its end', () => {
  assert.deepEqual(placesOf('zwei', 'zwei und zwei'), [
    { start: 0, end: 4 },
    { start: 9, end: 13 },
  ]);
  assert.deepEqual(placesOf(' ', 'zwei'), []);
});

test('words are found between spaces, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      if (words.trim() === '') return;
      assert.ok(occurs(words, `– ${words.trim()} –`));
    }),
  );
});
