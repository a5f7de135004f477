import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byNearness, compared } from './comparison.ts';
import { lettersIn } from './letters.ts';
import { fewestLetters, printsOf } from './prints.ts';
import { depthFor, shardNames, shardOf } from './shards.ts';

test('what programs change on the way does not count, what changes the sense does', () => {
  const same = [
    ['„Der Hafen wächst“, sagt\u00a0sie.', '"Der Hafen  wächst", sagt\nsie'],
    ['Schön', 'Scho\u0308n'],
    ['Tarif von 1\u202f200 Euro', 'TARIF VON 1200 EURO'],
    ['Hafen\u00adverbund oﬃziell', 'Hafen-\nverbund offiziell'],
    ['2024–2026', '2024-2026'],
  ] as const;
  for (const [one, other] of same) assert.equal(lettersIn(one), lettersIn(other), one);
  const different = [
    ['3,5 Millionen', '35 Millionen'],
    ['um -5 Grad', 'um 5 Grad'],
    ['5 %', '5 ‰'],
    ['5 €', '5 $'],
    ['10⁵', '105'],
    ['schon', 'schön'],
    ['2.000', '2,000'],
  ] as const;
  for (const [one, other] of different) assert.notEqual(lettersIn(one), lettersIn(other), one);
});

test('a passage that is long enough has a print of the text around it, wherever it stands', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeinrst'), minLength: fewestLetters, maxLength: 60 });
  const around = fc.string({ unit: fc.constantFrom(...'aeinrst'), maxLength: 90 });
  fc.assert(
    fc.property(around, letters, around, around, (before, passage, after, other) => {
      const prints = new Set(printsOf(before + passage + after));
      assert.ok(printsOf(other + passage).some((print) => prints.has(print)));
    }),
    { numRuns: 300 },
  );
  assert.deepEqual(printsOf('zu kurz'), []);
});

test('an index of whatever size is cut into files, each entry in one of them', () => {
  assert.deepEqual([0, 1, 1500, 1501, 24_000, 3_000_000].map(depthFor), [0, 0, 0, 1, 1, 3]);
  assert.deepEqual(shardNames(0), ['all']);
  assert.equal(shardNames(2).length, 256);
  assert.ok(shardNames(2).includes(shardOf('00ab12f0', 2)));
});

const published =
  'Im Januar hatte der Verbund 142 Mitglieder. „Wir wachsen“, sagt Lina Leuchtfeuer. Das freut alle.';

test('the whole text, a passage of it, and a changed passage are told apart', () => {
  const kindOf = (given: string) => compared(published, given, 'de').kind;
  assert.equal(kindOf(published.toUpperCase()), 'whole');
  assert.equal(kindOf('"Wir wachsen", sagt Lina\nLeuchtfeuer'), 'passage');
  assert.equal(kindOf('der Verbund 152 Mitglieder. „Wir wachsen“'), 'changed');
  assert.equal(kindOf('Etwas ganz anderes steht hier, und nur das Wort Mitglieder ist dasselbe.'), 'strange');
});

test('the differing words are named, and what stands around a passage is not missing', () => {
  const { pieces, words } = compared(published, 'hatte der Verbund 152 Mitglieder. Wir schrumpfen', 'de');
  assert.deepEqual(
    pieces.map(({ kind, text }) => [kind, text.trim()]),
    [
      ['kept', 'hatte der Verbund'],
      ['removed', '142'],
      ['added', '152'],
      ['kept', 'Mitglieder. Wir'],
      ['removed', 'wachsen“,'],
      ['added', 'schrumpfen'],
    ],
  );
  assert.deepEqual(words, { kept: 5, removed: 2, added: 2 });
  const start = compared(published, 'Im Februar wachsen Mitglieder. „Wir wachsen“', 'de');
  assert.deepEqual(start.pieces[0], { kind: 'kept', text: 'Im ' });
});

test('a passage is compared with its own place, not with the same word far before it', () => {
  const long = `Die Fähre fährt. ${'Die Möwen schreien am Kai. '.repeat(3)}Die Werft baut sieben neue Boote für die Küste.`;
  const { pieces } = compared(long, 'Die Werft baut acht neue Boote für', 'de');
  assert.deepEqual(
    pieces.map(({ kind, text }) => `${kind}: ${text.trim()}`),
    ['kept: Die Werft baut', 'removed: sieben', 'added: acht', 'kept: neue Boote für'],
  );
});

test('the nearest of several versions comes first', () => {
  const versions = ['Es kamen 120 Gäste zum Fest am Hafen.', 'Es kamen 210 Gäste zum Fest am Hafen.'];
  const given = 'Es kamen 210 Gäste zum Fest';
  const [nearest] = versions.map((text) => compared(text, given, 'de')).sort(byNearness);
  assert.equal(nearest?.kind, 'passage');
});
