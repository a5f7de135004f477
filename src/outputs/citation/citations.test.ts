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

test('what LaTeX takes for a command is escaped in BibTeX, but in the address, and letters stay', () => {
  const url = 'https://example.org/a_b/?c=1&d=%20#~e';
  const { bibtex } = citationsOf({
    ...{ ...cited, url },
    title: String.raw`A & B 5 % #1 $2 a_b {c} \d ~e ^f <i>g</i> – Größe 부산`,
    issuer: 'Hafen & Werft',
    kind: 'Ton & Bild',
  });
  const lines = bibtex.split('\n').map((line) => line.trim());
  const title = String.raw`A \& B 5 \% \#1 \$2 a\_b \{c\} \textbackslash{}d \textasciitilde{}e \textasciicircum{}f \textless{}i\textgreater{}g\textless{}/i\textgreater{} – Größe 부산`;
  // The library puts capitals into braces, so that styles keep them.
  const plain = lines.map((line) => line.replace(/\{([A-Z][a-z]*)\}/g, '$1'));
  assert.ok(plain.includes(`title = {${title}},`), bibtex);
  assert.ok(lines.includes(String.raw`author = {{Hafen \& Werft}},`), bibtex);
  assert.ok(
    lines.some((line) => line.startsWith('type =') && line.includes(String.raw`\&`)),
    bibtex,
  );
  assert.ok(lines.includes(`url = {${url}},`), bibtex);
});

test('a language of a country has the template of its Wikipedia', () => {
  const languages = (language: string) =>
    citationsOf({ ...cited, language }).wikipedia.map((one) => one.language);
  assert.deepEqual(languages('de-AT'), ['de', 'en']);
  assert.deepEqual(languages('en-GB'), ['en']);
});

test('no sign of a title is wikitext, and an address stays one', () => {
  const title = "<ref>x</ref> ~~~~ '''fett''' ''kursiv'' &lt;b&gt; A & B";
  const url = 'https://example.org/a|b}}/?c=1&d=2';
  const { wikipedia } = citationsOf({ ...cited, title, url });
  for (const { text } of wikipedia) {
    assert.doesNotMatch(text, /[<>~']|&lt;/);
    assert.ok(text.includes('A & B'));
    assert.ok(text.includes('|url=https://example.org/a%7Cb%7D%7D/?c=1&d=2 |'), text);
  }
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
