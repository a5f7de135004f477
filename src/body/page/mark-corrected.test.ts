import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { clean } from '../clean.ts';
import { type CorrectedWords, markCorrected } from './mark-corrected.ts';
import { parse } from '../reading/parse.ts';
import type { Root } from '../tree.ts';

const correction = (words: string, number = 1): CorrectedWords => ({
  words,
  at: '2026-06-25T08:40:00+02:00',
  id: `corrected-${number}`,
  notice: `#correction-${number}`,
  label: 'Korrektur',
});

function treeOf(source: string): Root {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return clean(parsed.tree);
}

function marked(source: string, ...all: string[]) {
  const text = treeOf(source);
  const before = JSON.stringify(text);
  const corrected = all.map((words, index) => correction(words, index + 1));
  const { tree, places } = markCorrected(text, corrected, (id) => (id === 'werft' ? 'Werft Sturmholm' : id));
  assert.equal(toString(tree), toString(text));
  assert.equal(JSON.stringify(text), before);
  return { html: toHtml(tree as never), places: [...places.values()] };
}

const ins = (words: string, number = 1, id = true) =>
  `<ins${id ? '' : ''} datetime="2026-06-25T08:40:00+02:00"${id ? ` id="corrected-${number}"` : ''}>` +
  `<a href="#correction-${number}" title="Korrektur">${words}</a></ins>`;

test('corrected words are marked where they stand, with a link to the notice', () => {
  assert.deepEqual(marked('Der Turm ist 34 Meter hoch.', '34 Meter'), {
    html: `<p>Der Turm ist ${ins('34 Meter')} hoch.</p>`,
    places: ['corrected-1'],
  });
});

test('every place is marked, and the first one has the id', () => {
  const { html } = marked('34 Meter und 34 Meter, **34 Meter**.\n\n34 Meter.', '34 Meter');
  const more = ins('34 Meter', 1, false);
  assert.equal(html, `<p>${ins('34 Meter')} und ${more}, <strong>${more}</strong>.</p>\n<p>${more}.</p>`);
});

test('words that cross markup mark their block', () => {
  assert.deepEqual(marked('Genau **34** Meter hoch.', '34 Meter'), {
    html: '<p class="corrected" id="corrected-1">Genau <strong>34</strong> Meter hoch.</p>',
    places: ['corrected-1'],
  });
});

test('a heading keeps its own id, and a cell its alignment', () => {
  assert.deepEqual(marked('## Der *alte* Turm', 'alte Turm').places, ['h-der-alte-turm']);
  const { html } = marked('| A |\n| -: |\n| **3** m |', '3 m');
  assert.match(html, /<td class="align-right corrected" id="corrected-1">/);
});

test('a link can hold no link, and a mark no mark', () => {
  assert.match(
    marked('[Turm mit **34 Meter**](https://example.org/)', '34 Meter').html,
    /<strong><ins datetime="[^"]+" id="corrected-1">34 Meter<\/ins><\/strong><\/a>/,
  );
  const { html, places } = marked('Genau 34 Meter hoch.', '34 Meter', '34');
  assert.equal(html.match(/<ins/g)?.length, 1);
  assert.equal(html.match(/<a/g)?.length, 1);
  assert.deepEqual(places, ['corrected-1', 'corrected-2']);
});

test('the name that a link to an organisation shows belongs to the words around it', () => {
  const tree = treeOf('Gebaut von <OrgLink id="werft" /> im Mai.');
  const one = correction('von Werft Sturmholm');
  assert.equal(markCorrected(tree, [one], () => 'Werft Sturmholm').places.get(one), 'corrected-1');
});

test('words in a component are found, words that are nowhere have no place', () => {
  const tree = treeOf('<FactBox title="Zahlen">\n\n- Höhe: 34 Meter\n\n</FactBox>');
  const there = correction('34 Meter');
  const gone = correction('43 Meter', 2);
  assert.deepEqual([...markCorrected(tree, [there, gone], String).places], [[there, 'corrected-1']]);
});

test('no text is changed, whatever is marked in whatever text', () => {
  const word = fc.constantFrom('34', 'Meter', '*34*', '**Meter hoch**', '[34 Meter](https://example.org/)');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const { html } = marked(words.join(' '), '34 Meter', 'Meter', '34');
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    }),
  );
});
