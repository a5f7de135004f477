import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedLetters } from './folding.ts';
import { lettersOf } from './letters.ts';

const lettersIn = (text: string) => {
  const { codes, length } = lettersOf(text);
  return Array.from(codes.slice(0, length), (code) => String.fromCharCode(code & 0x7fff)).join('');
};
/** Where a word may begin, as places among the letters. */
const beginnings = (text: string) => {
  const { codes, length } = lettersOf(text);
  return Array.from(codes.slice(0, length), (code, place) => (code & 0x8000 ? place : -1)).filter(
    (place) => place >= 0,
  );
};

const same: [what: string, one: string, other: string][] = [
  ['case and punctuation', '„Größe“ & Ähre – 20 %', 'GRÖSSE ÄHRE 20'],
  ['ß and ss', 'Straße', 'STRASSE'],
  ['a soft hyphen', 'ge\u00ADheim', 'geheim'],
  ['a zero-width space', 'ge\u200Bheim', 'geheim'],
  ['joiners and a mark of direction', 'g\u200De\u200Ch\u200Eeim', 'geheim'],
  ['a variation selector', 'g\uFE0Eeheim', 'geheim'],
  ['a variation selector beyond the first plane', 'g\u{E0101}eheim', 'geheim'],
  ['tag characters', 'ge\u{E0068}heim', 'geheim'],
  ['a combining mark', 'g\u0338e\u0338heim', 'geheim'],
  ['letters in two parts', 'Gro\u0308ße', 'Größe'],
  ['letters with spaces between', 'g e h e i m', 'geheim'],
  ['a hyphen at the end of a line', 'ge-\nheim', 'geheim'],
  ['wide and joined letters', 'Ｇｅｈｅｉｍ ﬁne', 'Geheim fine'],
  ['letters of mathematics', '𝗴𝒆𝔥𝖊𝚒𝕞', 'geheim'],
  ['Cyrillic letters', 'gеhеіm', 'geheim'],
  ['Greek letters', 'gεhειm'.replaceAll('ε', 'e'), 'geheim'],
  ['capital letters of both', 'ΝΟRDWΕRΚ ВЕСК', 'NORDWERK BECK'],
  ['small capitals', 'ɢᴇʜᴇɪᴍ', 'geheim'],
  ['letters in discs and squares', '🅖🅴🄷🅴🄸🅼', 'geheim'],
  ['flags', '🇬🇪🇭🇪🇮🇲', 'geheim'],
  ['l for a capital I', 'lnsel', 'Insel'],
  ['digits of another script', '٣٤٧ Millionen', '347 Millionen'],
  ['a Korean word in letters', '부산'.normalize('NFD'), '부산'],
  ['Korean with spaces and without', '부산 항만 공사', '부산항만공사'],
];

for (const [what, one, other] of same)
  test(`the same letters: ${what}`, () => assert.equal(lettersIn(one), lettersIn(other)));

test('different words have different letters', () => {
  for (const [one, other] of [
    ['geheim', 'geheimer'],
    ['부산', '부선'],
    ['12,5 Prozent', '12,6 Prozent'],
  ])
    assert.notEqual(lettersIn(one ?? ''), lettersIn(other ?? ''));
});

test('the syllables of Hangul are counted out as Unicode decomposes them', () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code);
    assert.equal(lettersIn(syllable), foldedLetters(syllable));
  }
});

test('a word begins after a gap, at every syllable of Hangul, and not within a number', () => {
  assert.deepEqual(beginnings('Kai Anker, 1.347,5 m'), [0, 3, 8, 13]);
  assert.deepEqual(beginnings('ge\u00ADheim'), [0]);
  assert.deepEqual(beginnings('부산'), [0, 2]);
});
