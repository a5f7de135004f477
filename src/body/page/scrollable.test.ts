import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { clean } from '../clean.ts';
import { parse } from '../reading/parse.ts';
import { segments } from './segments.ts';
import { scrollable } from './scrollable.ts';

const table = '| a |\n| - |\n| 1 |';
function ready(source: string, label = 'Tabelle') {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return scrollable(clean(parsed.tree), label);
}
const regions = (html: string) => html.split('<section class="scroll" tabindex="0" aria-label="').length - 1;

test('every table stands in a named region that the keyboard reaches', () => {
  const html = toHtml(ready(`${table}\n\nText.\n\n${table}`));
  assert.equal(regions(html), 2);
  assert.match(html, /aria-label="Tabelle"><table>[\s\S]*<\/table><\/section>\n<p>Text/);
});

test('a table is wrapped once and its content stays', () => {
  const html = toHtml(ready(table));
  assert.equal(regions(html), 1);
  assert.ok(html.includes('<td>1</td>'));
});

test('a table in a list or in a component is wrapped too', () => {
  assert.equal(regions(toHtml(ready(`- Eins\n\n  ${table.replaceAll('\n', '\n  ')}`))), 1);
  const [box] = segments(ready(`<FactBox title="Zahlen">\n\n${table}\n\n</FactBox>`), (href) => href);
  assert.ok(typeof box === 'object');
  assert.equal(regions(box.parts.join('')), 1);
});

test('a text without tables is left as it is', () => {
  assert.equal(toHtml(ready('Text.')), '<p>Text.</p>');
});
