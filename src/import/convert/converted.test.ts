import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaches } from '../../body/policy/policy.ts';
import { parse } from '../../body/reading/parse.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import type { Loss } from '../report/loss.ts';
import { converted } from './converted.ts';
import { writtenBody } from './written-body.ts';

/** The text of a body that comes from HTML, which loses no word and breaks no rule. What is told of it goes into `told`. */
function bodyOf(html: string, told: string[] = []): string {
  const losses: Loss[] = [];
  const tree = converted(html, {
    language: 'de',
    title: 'Ein neuer Steg',
    note: (loss) => void losses.push(loss),
    pictureAt: () => undefined,
    linkTo: (href) => href,
    personNamed: () => undefined,
  });
  told.push(...losses.map(({ code, detail }) => `${code}: ${detail}`));
  const { text, different } = writtenBody(tree, 'de', parse);
  const parsed = parse(text, 'de');
  assert.ok('tree' in parsed, text);
  assert.deepEqual([different, losses.filter(({ code }) => code === 'text')], [[], []], text);
  const broken = breaches(parsed.tree, text, releaseComponents).filter(({ level }) => level !== 'warning');
  assert.deepEqual(broken, [], text);
  return text;
}

test('a heading whose block could only be written as words leaves no gap behind it', () => {
  // A table of boxes holds both lists; the words of the first list are too much for every form but the plain one.
  const hard = '{x} 1986. import x from "y" &lt;!-- *** [^1] ~~weg~~ `code` &amp;#7; {/* */} ${y}';
  for (const html of [
    `<ul><li><h2>Eins</h2><p>${hard}</p></li></ul><ul><li><h3>Zwei</h3>a</li></ul><p>b</p><ol><li><h4>Drei</h4>c</li></ol>`,
    `<table><tr><td><h6>Eins</h6></td><td><h5>Zwei</h5></td></tr></table><h6>Drei</h6><ul><li><h1>Vier</h1></li></ul>`,
    `<b><h1>Eins</h1></b><a href="https://a.example/"><h2>Zwei</h2></a><ul><li><h3>Drei</h3>a</li></ul>`,
  ])
    bodyOf(html);
});

test('words in a list that stand in none of its items are an item, and a list between items belongs to the one before', () => {
  assert.equal(
    bodyOf('<ul><li>Eins</li> zwei <em>Worte</em><li>Drei</li><ul><li>Vier</li></ul></ul>'),
    '- Eins\n- zwei *Worte*\n- Drei\n  - Vier',
  );
  assert.equal(bodyOf('<ol> <ol><li>Eins</li></ol></ol>'), '1. 1. Eins');
});

test('a term of a list with a heading in it is no mark around a heading', () => {
  assert.equal(
    bodyOf('<dl><dt><h2>Eins</h2></dt><dd><h5>Zwei</h5>a</dd><dt>Drei</dt><dd>b</dd></dl>'),
    '## Eins\n\n### Zwei\n\na\n\n**Drei**\n\nb',
  );
});

test('blocks in a heading stand behind it, and blocks in a mark without it', () => {
  assert.equal(
    bodyOf('<h2>Vorn <pre>Code</pre> hinten</h2><h3>Zwei</h3>'),
    '## Vorn\n\n```\nCode\n```\n\nhinten\n\n### Zwei',
  );
  assert.equal(bodyOf('<h2><div><p>Eins</p></div></h2><p>a</p>'), '## Eins\n\na');
  assert.equal(bodyOf('<h2>Eins<dl>zwei</dl></h2><h2><dl>drei</dl></h2>'), '## Eins\n\nzwei\n\n## drei');
  assert.equal(bodyOf('<h2><section><h4>Eins</h4><ul><li>b</li></ul></section></h2>'), '## Eins\n\n- b');
  assert.equal(bodyOf('<b><h2>Eins</h2><p>zwei</p></b> <em>drei <pre>vier</pre></em>').includes('**'), false);
});

test('a list of tasks keeps its boxes, wherever they stand before the words of an item', () => {
  assert.equal(
    bodyOf(
      '<ul><li class="task-list-item"><input type="checkbox" disabled> Eins</li><li><p><input type=checkbox checked> Zwei</p></li><li data-checked="true"><label><input type="checkbox" checked><span></span></label><div><p>Drei</p></div></li><li><label><input type=checkbox> Vier</label></li></ul>',
    ),
    '- [ ] Eins\n\n- [x] Zwei\n\n- [x] Drei\n\n- [ ] Vier',
  );
  assert.equal(bodyOf('<ul><li><input type=checkbox><ul><li>a</li></ul></li></ul>'), '- ☐\n  - a');
});

test('a column is aligned as most of its cells, however they say it, and what a table loses is told', () => {
  const told: string[] = [];
  const cell = (words: string, style = '') => `<td${style}>${words}</td>`;
  const right = ' style="color:red; text-align: right"';
  assert.equal(
    bodyOf(
      `<table><tr><th>a</th><th class="has-text-align-center" data-align="center">b</th><th>c</th></tr><tr>${cell('1', right)}${cell('2', ' class="has-text-align-center"')}${cell('<p align=right>3</p>')}</tr><tr>${cell('4', right)}${cell('5', ' align=center')}${cell('<p align=right>6</p>')}</tr></table>`,
      told,
    ),
    '| a | b | c |\n| --: | :-: | --: |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |',
  );
  assert.deepEqual(told, []);
  bodyOf(
    `<table><tr>${cell('a')}${cell('b')}</tr><tr>${cell('1', right)}${cell('2')}</tr><tr>${cell('3', right)}${cell('4', right)}</tr><tr>${cell('5', ' colspan=2')}</tr></table>`,
    told,
  );
  bodyOf('<table><tr><td><ul><li>x</li></ul></td><td>y</td></tr></table>', told);
  assert.deepEqual(told, ['tableCells: a b 1 2 3 4 5', 'tableAlignment: a b 1 2 3 4 5', 'tableApart: x y']);
});
