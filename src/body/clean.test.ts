import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { clean } from './clean.ts';
import { parse } from './reading/parse.ts';
import { segments } from './page/segments.ts';
import type { Node } from './tree.ts';

function cleaned(source: string) {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return clean(parsed.tree);
}
const html = (source: string) => toHtml(cleaned(source));
function headingIds(source: string): unknown[] {
  const ids: unknown[] = [];
  visit(cleaned(source) as Node, 'element', (node) => {
    if (/^h\d$/.test(node.tagName)) ids.push(node.properties['id']);
  });
  return ids;
}
const parts = (source: string) => {
  const [component] = segments(cleaned(source), (href) => href);
  return typeof component === 'object' ? component.parts : undefined;
};

test('equal headings get different ids, in every script', () => {
  const ids = headingIds('## Größe\n\n## Größe\n\n### **Größe**\n\n## 부산\n\n## 부산');
  assert.deepEqual(ids, ['h-größe', 'h-größe-1', 'h-größe-2', 'h-부산', 'h-부산-1']);
});

test('the headings of components count with the others', () => {
  const ids = headingIds('## Zahlen\n\n<FactBox title="ab">\n\n## Zahlen\n\n</FactBox>\n\n## Zahlen');
  assert.equal(new Set(ids).size, 3, ids.join());
});

test('a heading without a letter has an id that is not empty', () => {
  for (const id of headingIds('## 🚢\n\n## ???')) assert.ok(id, JSON.stringify(id));
});

test('a heading never takes the id of the heading of the footnotes', () => {
  const ids = headingIds('## Footnote label\n\nText[^1]\n\n[^1]: Note');
  assert.equal(new Set(ids).size, ids.length, ids.join());
});

test('a heading never takes an id that the page around it uses', () => {
  const views = join(import.meta.dirname, '../views');
  const used = readdirSync(views, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => [...readFileSync(join(views, name), 'utf8').matchAll(/\sid="([^"{]+)"/g)])
    .map(([, id]) => id);
  assert.ok(used.includes('content'));
  const ids = headingIds(used.map((id) => `## ${id}`).join('\n\n'));
  assert.deepEqual(
    ids.filter((id) => used.includes(String(id))),
    [],
  );
});

test('comments are gone, in the text and in components', () => {
  const source =
    '{/* a */}\n\nEins {/* b */} zwei\n\n<Quote speaker="ada">\n{/* c */}\nSatz {/* d */}\n</Quote>';
  assert.doesNotMatch(JSON.stringify(cleaned(source)), /\/\*|Expression/);
});

test('the alignment of a table is a class and no style', () => {
  const table = html('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |');
  assert.doesNotMatch(table, /style/);
  for (const align of ['left', 'center', 'right'])
    assert.equal(table.split(`class="align-${align}"`).length, 3);
  assert.ok(table.includes('<td>4</td>'));
});

test('raw tags of the vocabulary are elements', () => {
  assert.equal(
    html(
      'H<sub>2</sub>O<br />x<sup>2</sup> <span lang="en" dir="ltr">a</span> <abbr title="Kammer">AHK</abbr>',
    ),
    '<p>H<sub>2</sub>O<br>x<sup>2</sup> <span lang="en" dir="ltr">a</span> <abbr title="Kammer">AHK</abbr></p>',
  );
});

test('the boxes of a task list say what they show', () => {
  assert.match(
    html('- [x] a\n- [ ] b'),
    /checked disabled aria-label="✓"> a[\s\S]*disabled aria-label="–"> b/,
  );
});

test('a paragraph of nothing but block components is no paragraph', () => {
  const figure = '<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" />';
  const pieces = segments(cleaned(`${figure} ${figure}`), (href) => href).filter((one) => String(one).trim());
  assert.deepEqual(
    pieces.map((piece) => typeof piece === 'object' && piece.component),
    ['Figure', 'Figure'],
  );
  assert.equal(segments(cleaned('Die <OrgLink id="ahk" />'), (href) => href)[0], '<p>Die ');
});

test('loose words in a block component are a paragraph, written in one line or in several', () => {
  for (const source of ['<Quote speaker="ada">Satz</Quote>', '<Quote speaker="ada">\nSatz\n</Quote>']) {
    assert.deepEqual(parts(source), ['<p>Satz</p>']);
  }
});

test('the words of an inline component are no paragraph', () => {
  assert.deepEqual(parts('<OrgLink id="ahk">\nKammer\n</OrgLink>'), ['Kammer']);
});

test('blocks in a component are not put into a paragraph: a component, or code', () => {
  for (const inside of ['<Download file="./a.pdf" title="Die Zahlen" />', '```\na\n```', '***']) {
    const found = JSON.stringify(parts(`<FactBox title="Zahlen">\n\n${inside}\n\n</FactBox>`));
    assert.doesNotMatch(found, /<p>/, inside);
  }
});

test('cleaning twice changes nothing', () => {
  const once = cleaned('## a\n\n<FactBox title="ab">x</FactBox>\n\n- [x] b\n\n| a |\n| -: |\n| {/* x */} |');
  const before = JSON.stringify(once);
  assert.equal(JSON.stringify(clean(once)), before);
});

test('a link to a heading of the text leads there', () => {
  const tree = cleaned('## Größe\n\nSiehe [oben](#größe) und [fort](#nirgends).');
  const links = JSON.stringify(tree)
    .match(/"href":"[^"]*"/g)
    ?.map(decodeURIComponent);
  assert.deepEqual(links, ['"href":"#h-größe"', '"href":"#nirgends"']);
});
