import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLanguage, languageOf, shownLanguage } from './languages.ts';

const languages = ['de', 'en', 'ko'];

test('a reader gets the own language, else the first of the newsroom in which the text exists', () => {
  assert.equal(shownLanguage('ko', ['en', 'ko'], languages), 'ko');
  assert.equal(shownLanguage('ko', ['en', 'de'], languages), 'de');
  assert.equal(shownLanguage('de', ['ko', 'en'], languages), 'en');
  assert.equal(shownLanguage('de', [], languages), undefined);
  assert.equal(shownLanguage('de', ['fr'], languages), undefined);
});

test('a text in a language that the newsroom does not have is better than none', () => {
  assert.equal(inLanguage({ fr: 'Le port' }, 'de', languages), 'Le port');
  assert.equal(inLanguage({}, 'de', languages), '');
});

test('no name of an object is taken for a language', () => {
  assert.equal(inLanguage({ de: 'Hafen' }, 'constructor', languages), 'Hafen');
  assert.equal(languageOf({ de: 'Hafen' }, 'toString', languages), 'de');
});

test('the language told is the language of the words shown', () => {
  const texts = fc
    .subarray(languages, { minLength: 1 })
    .map((some) => Object.fromEntries(some.map((language) => [language, `Text ${language}`])));
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (some, wanted) => {
      assert.equal(inLanguage(some, wanted, languages), `Text ${languageOf(some, wanted, languages)}`);
      if (wanted in some) assert.equal(languageOf(some, wanted, languages), wanted);
    }),
  );
});
