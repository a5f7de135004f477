import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ComparedLetters, offsetOfLetter } from './letters.ts';

/** The letters of a text, each word with a stroke before it. */
function wordsIn(text: string): string {
  const letters = new ComparedLetters().add(text);
  return Array.from({ length: letters.length }, (_, at) => {
    const stroke = letters.starts[at] ? '|' : '';
    return stroke + String.fromCharCode(letters.units[at] ?? 0);
  }).join('');
}

const alike: [what: string, text: string, same: string][] = [
  ['capitals', 'DIE WERFT', 'die werft'],
  ['sharp s', 'Größe GRÖẞE', 'größe grösse'],
  ['a soft hyphen', 'Quarz\u00ADmuschel', 'Quarzmuschel'],
  ['a zero-width space, a joiner and a mark of direction', 'Qu\u200Bar\u200Dz\u200E', 'Quarz'],
  ['a variation selector', 'Quarz\uFE0F', 'Quarz'],
  ['a mark of its own', 'e\u0301te\u0301', 'été'],
  ['parts of syllables', '\u1112\u1161\u11AB국', '한국'],
  ['wide letters and ligatures', 'Ｑｕａｒｚ ﬁn', 'Quarz fin'],
  ['letters of mathematics', '\u{1D410}uarz', 'Quarz'],
  ['Cyrillic and Greek that look like Latin', 'Рrеіs Αnkеr', 'Preis Anker'],
  ['punctuation and spaces', '„Quarz“ –  12,5', 'Quarz 12 5'],
];
for (const [what, text, same] of alike)
  test(`${what} makes no difference`, () => assert.equal(wordsIn(text), wordsIn(same)));

test('words begin after spaces and signs, and an ideograph is a word', () => {
  assert.equal(wordsIn('Ein Kran-Schiff, l’été'), '|ein|kran|schiff|l|été');
  assert.equal(wordsIn('부산 사절단'), '|부산|사절단');
  assert.equal(wordsIn('漢字'), '|漢|字');
  assert.equal(wordsIn('a\u{1F600}b'), '|a|b');
});

test('texts are added to one another, and a word ends with its text', () => {
  const letters = new ComparedLetters().add('ein').add('ｅ\u0301in');
  assert.deepEqual(
    [letters.length, letters.isEdge(3), letters.isEdge(4), letters.isEdge(6)],
    [6, true, false, true],
  );
  assert.equal(letters.clear().length, 0);
});

test('a text of any length and any signs gives the same letters as its composed form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      assert.equal(wordsIn(text.repeat(100)).length, wordsIn(text.normalize('NFKC').repeat(100)).length);
    }),
    { numRuns: 200 },
  );
});

test('a letter leads to its word', () => {
  const text = 'Die „Größe“ zählt';
  assert.equal(text.slice(offsetOfLetter(text, 3)), 'Größe“ zählt');
  assert.equal(text.slice(offsetOfLetter(text, 8)), 'Größe“ zählt');
  assert.equal(text.slice(offsetOfLetter(text, 9)), 'zählt');
  assert.equal(offsetOfLetter(text, 99), text.length);
});
