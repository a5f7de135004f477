import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOfInWords, numbersAsWritten, valueInWords } from './fact-in-words.ts';

const told: [language: string, value: number, unit: string | undefined, words: string][] = [
  ['de', 350, undefined, '350'],
  ['de', 2000, undefined, '2000'],
  ['de', 12_500, undefined, '12.500'],
  ['en', 12_500, undefined, '12,500'],
  ['fr', 12_500, undefined, '12\u202F500'],
  ['de', 1.3, 'Mio. Euro', '1,3\u00A0Mio.\u00A0Euro'],
  ['de', 38.5, '%', '38,5\u00A0%'],
  ['en', 38.5, '%', '38.5%'],
  ['ko', 142, '곳', '142곳'],
  ['ko', 3, 'TEU', '3\u00A0TEU'],
  ['de', -0.000_1, undefined, '-0,0001'],
];
for (const [language, value, unit, words] of told)
  test(`${value} ${unit ?? ''} is ${words} (${language})`, () => {
    assert.equal(valueInWords(language, value, unit), words);
  });

test('a value is of a day or of a month', () => {
  assert.equal(asOfInWords('de', '2019-09'), 'September 2019');
  assert.equal(asOfInWords('en', '2019-09-05'), '5 September 2019');
});

test('a text writes a number in the way of its language, with a sign between thousands or without', () => {
  assert.deepEqual(numbersAsWritten('de', 1200), new Set(['1.200', '1200']));
  assert.deepEqual(numbersAsWritten('fr', 1200), new Set(['1\u202F200', '1 200', '1200']));
});
