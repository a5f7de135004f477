import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfitInBody, unfitTexts } from './unfit-texts.ts';

test('every text of a sheet is judged, under whatever key and however deep', () => {
  for (const sign of ['\u0000', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029', '\ue001', '\ufffe'])
    for (const path of [['title'], ['image', 'alt'], ['links', 1, 'label'], ['nobody', 'knows', 0]]) {
      const data = path.reduceRight<unknown>(
        (inner, key) =>
          typeof key === 'number' ? [...Array<string>(key).fill('x'), inner] : { [key]: inner, b: 'x' },
        `a${sign}b`,
      );
      assert.deepEqual(unfitTexts(data), [{ rule: 'controlCharacter', facts: {}, path }]);
    }
  assert.deepEqual(unfitTexts({ a: 'b\tc\n\nd', e: [1, true, null], f: new Map() }), []);
});

test('a direction that ends only in the next paragraph is open', () => {
  assert.deepEqual(unfitTexts('a \u2067b\n\nc\u2069'), [
    { rule: 'directionOpen', facts: { sign: 'U+2067' }, path: [] },
  ]);
  assert.deepEqual(unfitTexts('a \u2067b\u2069\n\nc'), []);
});

test('of a body each line is told once, with its place in the file', () => {
  const found = unfitInBody('---\ntitle: \u0001\n---\n\na\u0002b\u0003\nc\u0004\n', []);
  assert.deepEqual(
    found.map(({ line, column, found: sign }) => [line, column, sign]),
    [
      [5, 2, 'U+0002'],
      [6, 2, 'U+0004'],
    ],
  );
});
