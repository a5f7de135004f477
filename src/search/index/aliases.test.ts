import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasFinder } from './aliases.ts';
import { articleOf, withoutEntities } from './article.ts';
import { indexRecord } from './record.ts';

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

const page = `<!doctype html><html lang="de"><head><style>p { color: red }</style></head><body>
<main><p>Outside.</p><article lang="de" data-pagefind-body data-search-facts="topic:energy topic:sea year:2026 date:2026-01-02T10:00:00+01:00">
<h1 class="x" data-pagefind-meta="title">Fünf &gt; vier &amp; mehr</h1><p>Am <b>Kai</b>: <a href="/a">ja</a>.<br>Ende</p>
<p data-pagefind-ignore>Not <b>this</b>.</p><img src="a.jpg" alt="Bild"><dl><dt>Wann</dt><dd>heute</dd></dl>
<a data-enlarge="x" href="/b">Enlarge</a></article><p>Outside too.</p></main></body></html>`;

test('of a page the article is read, without what is ignored', () => {
  const article = articleOf(page);
  assert.equal(article?.text, 'Fünf > vier & mehr Am Kai: ja. Ende Wann heute');
  assert.equal(article.language, 'de');
  assert.deepEqual(article.facts.get('topic'), ['energy', 'sea']);
  assert.deepEqual(article.facts.get('date'), ['2026-01-02T10:00:00+01:00']);
  assert.ok(!/class=|href=|Outside|this|Enlarge|img/.test(article.markup));
  assert.match(article.markup, /<h1 data-pagefind-meta="title">\s*Fünf &gt; vier &amp; mehr\s*<\/h1>/);
});

test('a page that does not ask for it is not searched', () => {
  assert.equal(articleOf('<html lang="de"><main><p>data-pagefind-body</p></main></html>'), undefined);
});

test('what Pagefind is given holds the facts as filters and the aliases last, with little weight', () => {
  const article = articleOf(page);
  assert.ok(article);
  const record = indexRecord(article, ['eins', 'zwei']);
  assert.match(record, /data-pagefind-filter="topic\[content\]" content="energy"/);
  assert.match(record, /data-pagefind-sort="date\[content\]" content="1767344400000"/);
  assert.match(record, /<p data-pagefind-weight="0\.3">\uE000 eins zwei<\/p>\n<\/body>/);
});

test('property: what HTML escapes is read again', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
  fc.assert(fc.property(fc.string(), (text) => assert.equal(withoutEntities(escaped(text)), text)));
});
