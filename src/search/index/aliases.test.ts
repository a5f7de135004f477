import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasFinder } from './aliases.ts';

test('a text is found by the parts of its compounds, which it does not hold itself', () => {
  const text = 'Die Wirtschaftsdelegation sah eine Chipproduktion. Jeder Chip zählt. Die Delegation auch.';
  assert.deepEqual(aliasFinder('de', [text])(text, []), ['produktion']);
});

test('names of topics and organisations are aliases, in every spelling', () => {
  const find = aliasFinder('en', ['A text.']);
  assert.deepEqual(find('A text.', ['Möwenkoog']), ['moewenkoog', 'möwenkoog']);
});

test('a word that is glued to another is found', () => {
  const text = '마이크로전자·IT 클러스터';
  assert.deepEqual(aliasFinder('ko', [text])(text, []), ['it']);
});

test('property: no alias stands in its text as a word, and each is there once, in order', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.constantFrom('de', 'en', 'ko', 'fr'), (text, language) => {
      const aliases = aliasFinder(language, [text])(text, [text]);
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
      assert.ok(aliases.every((alias) => !words.has(alias)));
      assert.deepEqual(aliases, [...new Set(aliases)].sort());
    }),
  );
});
