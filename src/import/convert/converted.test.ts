import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaches } from '../../body/policy/policy.ts';
import { parse } from '../../body/reading/parse.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import type { Loss } from '../report/loss.ts';
import { converted } from './converted.ts';
import { writtenBody } from './written-body.ts';

/** The text of a body that comes from HTML, which loses no word and breaks no rule. */
function bodyOf(html: string): string {
  const losses: Loss[] = [];
  const tree = converted(html, {
    language: 'de',
    title: 'Ein neuer Steg',
    note: (loss) => void losses.push(loss),
    pictureAt: () => undefined,
    linkTo: (href) => href,
    personNamed: () => undefined,
  });
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
