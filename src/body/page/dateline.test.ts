import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { clean } from '../clean.ts';
import { withDateline } from './dateline.ts';
import { parse } from '../reading/parse.ts';

function html(source: string, dateline = 'Dresden, 5. September 2019 – '): string {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return toHtml(withDateline(clean(parsed.tree), dateline));
}
const opening = '<span class="dateline">Dresden, 5. September 2019\u00A0–</span>';

test('the dateline stands before the first words, separated by one space, and its dash begins no line', () => {
  assert.equal(html('Eins.\n\nZwei.'), `<p>${opening} Eins.</p>\n<p>Zwei.</p>`);
});

test('a text that begins with something else gets the dateline as a line of its own', () => {
  for (const [source, tag] of [
    ['## Titel\n\nEins.', 'h2'],
    ['- Eins', 'ul'],
    ['> Eins', 'blockquote'],
  ] as const) {
    assert.ok(html(source).startsWith(`<p>${opening}</p><${tag}`), html(source));
  }
});

test('a comment at the top changes nothing', () => {
  assert.equal(html('{/* prüfen */}\n\nEins.').trim(), `<p>${opening} Eins.</p>`);
});

test('an empty body has a dateline all the same', () => {
  assert.equal(html(''), `<p>${opening}</p>`);
});

test('a place is text and no markup', () => {
  assert.ok(html('Eins.', '<b>Dresden</b> –').includes('&#x3C;b>Dresden'));
});
