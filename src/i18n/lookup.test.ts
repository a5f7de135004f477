import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookup, ownLanguage, spokenLanguage } from './lookup.ts';

const dictionaries = new Map([
  ['de', 'Wörter'],
  ['en', 'words'],
  ['en-US', 'American words'],
]);

test('a language reads its own words, a region those of its language, all others English ones', () => {
  assert.equal(lookup(dictionaries, 'de'), 'Wörter');
  assert.equal(lookup(dictionaries, 'en-US'), 'American words');
  assert.equal(lookup(dictionaries, 'de-AT'), 'Wörter');
  assert.equal(lookup(dictionaries, 'it-CH'), 'words');
  assert.equal(lookup(dictionaries, ''), 'words');
  assert.equal(spokenLanguage(dictionaries, 'en-GB'), 'en');
  assert.equal(ownLanguage(dictionaries, 'it-CH'), undefined);
});

test('no name of an object is a language', () => {
  assert.equal(lookup(dictionaries, 'constructor'), 'words');
});

test('without English words nobody is told nothing', () => {
  assert.throws(() => lookup(new Map([['de', 'Wörter']]), 'it'), /no English words/);
});
