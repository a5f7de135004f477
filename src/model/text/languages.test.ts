import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLanguage, shownLanguage } from './languages.ts';

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
  assert.equal(inLanguage({ de: 'Hafen' }, 'toString', languages), 'Hafen');
});

test('the words shown are those of the own language, else of the first that has some', () => {
  const texts = fc
    .subarray(languages, { minLength: 1 })
    .map((some) => Object.fromEntries(some.map((language) => [language, `Text ${language}`])));
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (some, wanted) => {
      const first = languages.find((language) => language in some);
      assert.equal(inLanguage(some, wanted, languages), `Text ${wanted in some ? wanted : first}`);
    }),
  );
});
