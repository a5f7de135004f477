import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoken } from './desk-language.ts';

const known = ['de', 'en', 'fr', 'ko'];

test('the desk speaks the language of the browser until another is chosen, also on the second visit', () => {
  assert.equal(spoken(null, ['de-AT', 'en'], known), 'de');
  assert.equal(spoken(null, ['fr-CA'], known), 'fr');
  assert.equal(spoken(null, ['ko-KR', 'en-US'], known), 'ko');
  assert.equal(spoken('{"locale":"auto","beta":false}', ['de-DE'], known), 'de');
  assert.equal(spoken('{"beta":false}', ['it-IT', 'ko', 'de'], known), 'ko');
  assert.equal(spoken('{"locale":"en-US"}', ['de-DE'], known), 'en');
  for (const language of ['de', 'fr', 'ko'])
    assert.equal(spoken(`{"locale":"${language}"}`, ['en-GB'], known), language);
});

test('where the desk knows none of the languages it speaks English', () => {
  assert.equal(spoken(null, ['ja-JP'], known), 'en');
  assert.equal(spoken(null, [], known), 'en');
});

test('a language whose name only begins like that of another is not that language', () => {
  // Konkani, North Frisian, Dogrib.
  assert.equal(spoken(null, ['kok-IN', 'frr', 'den', 'de'], known), 'de');
});

test('a choice that the CMS does not offer any more counts as none, as it does for the CMS', () => {
  assert.equal(spoken('{"locale":"it"}', ['de-DE'], known), 'de');
  assert.equal(spoken('{"locale":"en-GB"}', ['fr'], known), 'fr');
});
