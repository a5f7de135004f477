import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escaped } from './escaped.ts';

const signs: [typed: string, written: string][] = [
  ['{verboten} <Spitz> 3 < 4 a<b', '\\{verboten} \\<Spitz> 3 \\< 4 a\\<b'],
  ['`{x}` {y}', '`{x}` \\{y}'],
  ['```\n{a} <b>\n```\n{c}', '```\n{a} <b>\n```\n\\{c}'],
  [
    '<Quote speaker="x">\nA {b} <OrgLink id="x" />\n</Quote>',
    '<Quote speaker="x">\nA \\{b} <OrgLink id="x" />\n</Quote>',
  ],
  ['{/* c */} {d', '{/* c */} \\{d'],
  ['<Figure alt="a {b} > c" />', '<Figure alt="a {b} > c" />'],
  ['\\{x\\} \\<y', '\\{x\\} \\<y'],
  ['<https://example.org> und', 'https://example.org und'],
  ['| a | {b} |\n|-|-|\n| < | `{` |', '| a | \\{b} |\n|-|-|\n| \\< | `{` |'],
  ['[a {b}](http://x/{y})', '[a \\{b}](http://x/{y})'],
  // A misspelt component or tag is left for the check to report.
  ['<Qoute speaker="x">a</Qoute>', '<Qoute speaker="x">a</Qoute>'],
  ['<script>x</script>', '<script>x</script>'],
  ['<Quote speaker="x', '<Quote speaker="x'],
  // A sentence that a list would take its first sign from.
  ['Eins.\n\n+ 12 Prozent', 'Eins.\n\n\\+ 12 Prozent'],
  ['* Alle Angaben', '\\* Alle Angaben'],
  ['- 5 Grad', '\\- 5 Grad'],
  ['1986. Ein Jahr', '1986\\. Ein Jahr'],
  ['- eins\n\n1. Mai\n\n* a\n* b\n\n+ [ ] c', '- eins\n\n1. Mai\n\n* a\n* b\n\n+ [ ] c'],
  ['5*3*2 und Kranführer*innen', '5*3*2 und Kranführer*innen'],
];
for (const [typed, written] of signs) {
  test(`in words a brace or an angle bracket is a character: ${JSON.stringify(typed)}`, () => {
    assert.equal(escaped(typed), written);
  });
}

test('what was escaped is not escaped again, whatever was typed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '\\',
    '`',
    '*',
    'a',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '| ',
    '/>',
    'Quote',
    '[^1]',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const once = escaped(pieces.join(''));
      assert.equal(escaped(once), once);
    }),
    { numRuns: 500 },
  );
});
