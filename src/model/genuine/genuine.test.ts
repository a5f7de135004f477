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
    ['> Wir wachsen um\n> 5 Prozent', 'Wir wachsen um 5 Prozent'],
    ['Ein Titel\n=========\n**fett**', 'Ein Titel fett'],
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
    ['unter < 5 %', 'unter > 5 %'],
    ['≤ 5', '≥ 5'],
    ['Anteil ~5', 'Anteil =5'],
    ['10:2 ÷ 3', '10:2 × 3'],
    ['10^5', '105'],
    ['a < b', 'a > b'],
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

/** Published words, words of somebody, and what they are said to be. */
const told: [language: string, there: string, here: string, kind: string][] = [
  [
    'de',
    'Im Hafen sind unzulässige Stoffe im Trinkwasser gefunden worden.',
    'zulässige Stoffe im Trinkwasser',
    'changed',
  ],
  ['en', 'The rumour is unfounded and the board denies it.', 'founded and the board denies it', 'changed'],
  ['de', 'Die Werft hat 15 Mitarbeiter entlassen.', '5 Mitarbeiter entlassen', 'changed'],
  ['de', 'Die Werft hat 1\u202f200 Leute entlassen.', '200 Leute entlassen', 'changed'],
  ['de', 'Die Werft hat 1\u202f200 Leute entlassen.', 'Werft hat 1200 Leute', 'passage'],
  ['en', 'We are now here, and we stay.', 'We are nowhere, and we stay.', 'changed'],
  ['de', 'Die Frist endet, es gilt: Anteil < 5 % der Fläche.', 'es gilt: Anteil > 5 % der Fläche', 'changed'],
  ['de', 'Die Frist endet, es gilt: Anteil < 5 % der Fläche.', '5 % der Fläche', 'changed'],
  ['de', 'Der Anteil ist 5 % und mehr.', 'Der Anteil ist 5', 'changed'],
  ['de', 'Eine nicht-öffentliche Sitzung war am Montag.', 'öffentliche Sitzung war am Montag', 'changed'],
  ['de', 'Im (un)zulässigen Bereich wird gebaut.', 'zulässigen Bereich wird gebaut', 'changed'],
  ['en', 'I said that we can’t leave.', 'I said that we can', 'changed'],
  ['fr', 'Voici l’élection du maire.', 'élection du maire', 'passage'],
  ['fr', 'Le port n’est plus ouvert.', 'est plus ouvert', 'changed'],
  // A false place is not the last one: the words stand further on as they are.
  ['de', 'Unzulässige Stoffe und zulässige Stoffe.', 'zulässige Stoffe', 'passage'],
  ['de', 'Der Hafenverbund wächst weiter.', 'Hafen-\nverbund wächst', 'passage'],
  ['de', 'Die Hafen-AG wächst weiter.', 'Hafen-\nAG wächst', 'passage'],
  ['de', 'Die **Hafen**-AG wächst.', 'Die Hafen-AG wächst.', 'whole'],
  ['ko', '항만연합은 오늘 새 배를 발표했습니다.', '오늘 새 배를 발표했습니다', 'passage'],
  ['ko', '새항만연합은 오늘 새 배를 발표했습니다.', '항만연합은 오늘 새 배를', 'changed'],
  ['ko', '항만연합은 오늘 새 배를 발표했습니다.', '항만연합은 오늘 새\n배를', 'passage'],
  ['zh', '港口协会今天宣布建造新船。', '今天宣布建造', 'passage'],
  ['ja', '港湾連合は今日、新しい船を発表しました。', '新しい船を\n発表しました', 'passage'],
  ['zh', '价格是15元，今天宣布建造新船。', '5元，今天宣布建造', 'changed'],
];

for (const [language, there, here, kind] of told)
  test(`“${here}” is ${kind} to “${there}”`, () => {
    const { kind: found, words } = compared(there, here, language);
    assert.equal(found, kind);
    assert.equal(kind === 'changed', words.added + words.removed > 0);
  });

test('every passage from the begin of a word to the end of one is one, and no other', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeinrst'), minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), (words, some, more) => {
      const [from, to] = [some % words.length, more % words.length].sort((a, b) => a - b);
      const own = words.slice(from, (to ?? 0) + 1);
      const kind = own.length === words.length ? 'whole' : 'passage';
      assert.equal(compared(words.join(' '), own.join(', '), 'de').kind, kind);
      const longer = compared(words.join(' '), `${own.join(' ')}x`, 'de').kind;
      assert.ok(longer === 'changed' || longer === 'strange');
    }),
    { numRuns: 200 },
  );
});
