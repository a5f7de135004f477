import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasFinder } from './aliases.ts';
import { wordCounts } from './word-counts.ts';

test('a text is found by the parts of its compounds, which it does not hold itself', () => {
  const text = 'Die Wirtschaftsdelegation sah eine Chipproduktion. Jeder Chip zählt. Die Delegation auch.';
  assert.deepEqual(aliasFinder('de', wordCounts([text]))(text, []).words, ['produktion']);
});

test('names of topics and organisations are aliases as a whole, in every spelling, unless the text has them', () => {
  const find = aliasFinder('en', wordCounts(['A text.']));
  assert.deepEqual(find('A text.', ['Möwenkoog']), { names: ['Möwenkoog'], words: ['moewenkoog'] });
  assert.deepEqual(find('The Republic of Korea.', ['Korea', 'Republic of Korea', 'Korea Republic']).names, [
    'Korea Republic',
  ]);
});

test('words that are written apart are found by their compound if another text has it', () => {
  const text = 'Ein Projekt Leiter ist da.';
  assert.deepEqual(aliasFinder('de', wordCounts([text, 'Der Projektleiter.']))(text, []).words, [
    'projektleiter',
  ]);
  assert.deepEqual(aliasFinder('de', wordCounts([text]))(text, []).words, []);
});

test('words apart are found by their compound in every writing of both', () => {
  const found = (text: string, other: string) => aliasFinder('de', wordCounts([text, other]))(text, []).words;
  assert.deepEqual(found('Das Große Fest', 'Das Grossefest.'), ['großefest']);
  assert.deepEqual(found('Halle 40 Ost', 'In Halle40.'), ['halle40']);
  assert.deepEqual(found('Klima-Halle Ost', 'Die Halleost.'), []);
  assert.deepEqual(
    aliasFinder('ko', wordCounts(['부산 항만공사', '부산항만공사']))('부산 항만공사', []).words,
    ['부산항만공사'],
  );
});

test('words are found that Pagefind would break, and numbers on both sides of a space', () => {
  const text = 'Klima-CO2, Test-iPhone in Halle 5 100-mal';
  assert.deepEqual(aliasFinder('en', wordCounts([text]))(text, []).words, ['100', '5', 'co2', 'iphone']);
});

test('property: no alias stands in its text as a word, and each is there once, in order', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.constantFrom('de', 'en', 'ko', 'fr'), (text, language) => {
      const { words: aliases } = aliasFinder(language, wordCounts([text]))(text, []);
      const said = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
      assert.ok(aliases.every((alias) => !said.has(alias)));
      assert.deepEqual(aliases, [...new Set(aliases)].sort());
    }),
  );
});
