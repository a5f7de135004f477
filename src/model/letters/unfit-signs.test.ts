import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTurn, unfitSigns } from './unfit-signs.ts';

test('control characters, private signs and code points that are none are named with their place', () => {
  assert.deepEqual(unfitSigns('a\u0010b\ufffe\u{F0000}'), [
    { at: 1, sign: 'U+0010' },
    { at: 3, sign: 'U+FFFE' },
    { at: 4, sign: 'U+F0000' },
  ]);
  for (const sign of '\u0000\u0008\u000b\u007f\u0085\u009f\u2028\u206a\ufffc\ufffd\ue001\uf8ff')
    assert.equal(unfitSigns(sign).length, 1, sign);
});

test('what people write has none: tabs, soft hyphens, joiners, emoji, flags, marks of direction', () => {
  const written = 'a\tb\nc\r\nTrenn\u00adstrich, नमस्\u200dते, 👩‍🚀, 🏴󠁧󠁢󠁥󠁮󠁧󠁿, \u200eשלום\u200f, 부산, ﷽, 10\u202f%';
  assert.deepEqual(unfitSigns(written), []);
  assert.equal(openTurn(written), undefined);
});

const turns: [paragraph: string, sign: string | undefined, at?: number][] = [
  ['Der Partner \u2067שלום\u2069 liefert', undefined],
  ['\u2067a \u2066b\u2069 c\u2069 \u202bd\u202c', undefined],
  ['Der Partner \u2067שלום liefert', 'U+2067', 12],
  ['a \u202bb', 'U+202B', 2],
  // An override writes backwards what it holds, and hides what is said.
  ['a \u202egro.knab\u202c', 'U+202E', 2],
  ['a\u2069', 'U+2069', 1],
  ['a\u2067b\u202c', 'U+2067', 1],
];
for (const [paragraph, sign, at] of turns)
  test(`a change of direction is ended in its paragraph: ${JSON.stringify(paragraph)}`, () => {
    assert.deepEqual(openTurn(paragraph), sign && { at, sign });
  });
