import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { folded, plainWriting, transliterated, wordsOf } from './folding.ts';

test('letters are compared without case and marks, or spelled out', () => {
  assert.equal(folded('Bösenberg Straße ÉTÉ 부산'), 'bosenberg strasse ete 부산');
  assert.equal(transliterated('Bösenberg Straße Ångström'), 'boesenberg strasse aangstroem');
  assert.equal(transliterated('Bo\u0308senberg'), 'boesenberg');
});

const same: [what: string, writings: string[]][] = [
  ['a lowered digit', ['CO2', 'CO₂', 'ＣＯ２']],
  ['a raised digit', ['100 m2', '100 m²', '100\u00a0㎡']],
  ['a ligature', ['Pfiffig', 'Pﬁffig', 'Pf\u00adif\u200bfig']],
  ['a soft hyphen', ['Kranführer', 'Kran\u00adführer', 'Kranfu\u0308hrer', 'Kran\u2060führer\ufeff']],
  ['Hangul', ['부산', '부산'.normalize('NFD')]],
  ['an apostrophe', ["l'été", 'l’été', 'l´été', 'lʼe\u0301te\u0301']],
  ['a hyphen', ['Hafen-Stadt', 'Hafen\u2011Stadt', 'Hafen–Stadt']],
  ['a space', ['Silicon Saxony', 'Silicon\u00a0Saxony', 'Silicon\u202fSaxony']],
  ['thousands', ['1200', '1.200', '1 200', '1,200', '1’200', '1\u00a0200', '1\u202f200', '１．２００']],
  ['millions', ['1234567', '1.234.567', '1,234,567', '1 234 567']],
  ['a decimal fraction', ['12,5', '12.5', '12．5']],
  ['thousands with a decimal fraction', ['1.200,50', '1,200.50', '1 200,50']],
  ['a version', ['9.4.1', '9,4,1']],
  ['a time', ['10:30', '10.30']],
  ['a trade mark', ['Silbermöwe', 'Silbermöwe™']],
];
for (const [what, [first = '', ...others]] of same)
  test(`${what} is the same in every writing`, () =>
    assert.deepEqual(
      others.map(folded),
      others.map(() => folded(first)),
    ));

const different: [one: string, other: string][] = [
  ['12,5', '125'],
  ['9.4', '94'],
  ['5 10', '510'],
  ['2019 300', '2019300'],
  ['0351 892 580', '0351892580'],
  ['A4 200', 'A4200'],
  ['1,200,50', '1200,50'],
  ['1:200', '1200'],
];
for (const [one, other] of different)
  test(`${one} is not ${other}`, () => assert.notEqual(folded(one), folded(other)));

const nasty = fc.string({
  unit: fc.constantFrom(...'019.,:’ -\u00a0\u202f\u0308\u00ad\u200d¨´½²ﬁ№İßAé'),
  maxLength: 14,
});

test('property: what is plain or folded stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
      assert.equal(plainWriting(plainWriting(text)), plainWriting(text));
      assert.equal(folded(folded(text)), folded(text));
    }),
    { numRuns: 2000 },
  );
});

const letters = fc.string({
  unit: fc.constantFrom(...'aäößéçÅnkfilsRTB부산항만2580'),
  minLength: 1,
  maxLength: 12,
});
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const writings: ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => [...text].join('\u00ad'),
  (text) => [...text].join('\u200b'),
  (text) => `\u2060${text}\ufeff`,
  fullWidth,
  (text) => text.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit))),
  (text) => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  (text) => text.toUpperCase(),
];

test('property: a word is the same in every writing', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.constantFrom(...writings), { maxLength: 3 }), (word, ways) => {
      assert.equal(folded(ways.reduce((text, write) => write(text), word)), folded(word));
    }),
  );
});

test('property: a number is the same with and without separated thousands', () => {
  const separators = fc.constantFrom('.', ',', ' ', "'", '’', '\u00a0', '\u202f', '\u2009');
  fc.assert(
    fc.property(
      fc.integer({ min: 1000 }),
      fc.option(fc.nat(99)),
      separators,
      (whole, fraction, separator) => {
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
        const end = fraction === null ? '' : (separator === ',' ? '.' : ',') + String(fraction);
        assert.equal(plainWriting(grouped + end), `${whole}${end.replace('.', ',')}`);
      },
    ),
  );
});

test('words are found as they are written, numbers as a whole', () => {
  assert.deepEqual(wordsOf('Kran\u00adführer, 12,5 Prozent (CO₂)! – \u00ad'), [
    'Kran\u00adführer',
    '12,5',
    'Prozent',
    'CO₂',
  ]);
});
