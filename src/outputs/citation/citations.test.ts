import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import type { Cited } from './csl.ts';
import { citationsOf } from './citations.ts';

const cited: Cited = {
  key: 'busan-2019',
  url: 'https://example.org/2019/09/busan_a/',
  title: 'Busan & Dresden: 5 % mehr | [neu] #1, „schön“ – 부산 대표단',
  issuer: 'Hafenverbund e. V.',
  newsroom: 'Presse',
  kind: 'Pressemitteilung',
  day: '2019-09-11',
  language: 'de',
};

test('a title of whatever signs comes back from BibTeX as it was', () => {
  const { bibtex } = citationsOf(cited);
  assert.match(bibtex, /^@\w+\{busan-2019,/);
  const [read] = new Cite(bibtex).data;
  assert.deepEqual(
    [read?.title, read?.author, read?.URL, read?.issued?.['date-parts']],
    [cited.title, [{ family: cited.issuer }], cited.url, [[2019, 9, 11]]],
  );
});

test('CSL-JSON is a list with one entry that says it is a press release', () => {
  const [entry] = JSON.parse(citationsOf(cited).csl) as Record<string, unknown>[];
  assert.equal(entry?.['title'], cited.title);
  assert.equal(entry?.['genre'], 'Pressemitteilung');
  assert.deepEqual(entry?.['issued'], { 'date-parts': [[2019, 9, 11]] });
});

test('no sign of a title ends a parameter or the template', () => {
  const { wikipedia } = citationsOf(cited);
  assert.deepEqual(
    wikipedia.map(({ language }) => language),
    ['de', 'en'],
  );
  for (const { text } of wikipedia) {
    assert.match(text, /^\{\{[^{}[\]]*\}\}$/);
    assert.equal([...text.matchAll(/\|/g)].length, text.startsWith('{{cite') ? 7 : 8);
    assert.match(text, /2019-09-11/);
  }
  assert.deepEqual(
    citationsOf({ ...cited, language: 'xx' }).wikipedia.map(({ language }) => language),
    ['en'],
  );
});
