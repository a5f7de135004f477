import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from './tokens.ts';

const rows: [text: string, written: string[], indexed: string[]][] = [
  ['Die CO₂-Bilanz, 2019–2021', ['Die', 'CO₂-Bilanz,', '2019–2021'], ['Die', 'CO2-Bilanz', '2019-2021']],
  ['Kran\u00adführer*innen', ['Kranführer*innen'], ['Kranführer-innen']],
  ['rund 1 200 Leute', ['rund', '1\u00a0200', 'Leute'], ['rund', '1200', 'Leute']],
  ['1\u202f200,5 %', ['1\u202f200,5', '%'], ['1200,5', '-']],
  ['« Busan »\u00a0: 5\u202f%', ['«', 'Busan', '»\u00a0:', '5\u202f%'], ['-', 'Busan', '-', '5']],
  ['«\u202fBusan\u202f»', ['«\u202fBusan\u202f»'], ['Busan']],
  ['Silicon\u00a0Saxony', ['Silicon', 'Saxony'], ['Silicon', 'Saxony']],
];
for (const [text, written, indexed] of rows)
  test(`the tokens of “${text}”`, () => {
    const tokens = tokensOf(text);
    assert.deepEqual(
      tokens.map((one) => one.written),
      written,
    );
    assert.deepEqual(
      tokens.map((one) => one.indexed),
      indexed,
    );
  });

test('property: tokens have all that is seen, and each is one word for the index', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab12.,« »:%\u00a0\u202f–₂ﬁé부_<\n'), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
      const tokens = tokensOf(any);
      const seen = (part: string) => part.replace(/[\s\u00ad\u200b\u2060]/g, '');
      assert.equal(seen(tokens.map(({ written }) => written).join('')), seen(any));
      for (const { written, indexed } of tokens) {
        assert.doesNotMatch(written, /[ \n]/);
        assert.match(indexed, /^(?:-|[\p{L}\p{M}\p{N},]+(?:-[\p{L}\p{M}\p{N},]+)*)$/u);
      }
    }),
  );
});
