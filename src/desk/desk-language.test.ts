import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken } from './desk-language.ts';

const known = ['de', 'en'];

test('the desk speaks the language of the browser until another is chosen, also on the second visit', () => {
  assert.equal(spoken(null, ['de-AT', 'en'], known), 'de');
  assert.equal(spoken('{"locale":"auto","beta":false}', ['de-DE'], known), 'de');
  assert.equal(spoken('{"beta":false}', ['ko-KR', 'de'], known), 'de');
  assert.equal(spoken('{"locale":"en-US"}', ['de-DE'], known), 'en');
  assert.equal(spoken('{"locale":"de"}', ['en-GB'], known), 'de');
});

test('where the desk knows none of the languages it speaks English', () => {
  assert.equal(spoken(null, ['ko-KR'], known), 'en');
  assert.equal(spoken('{"locale":"fr"}', ['de-DE'], known), 'en');
});
