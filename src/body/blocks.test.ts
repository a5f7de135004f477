import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './reading/parse.ts';
import { blocksIn, withNames } from './blocks.ts';

function blocksOf(body: string): string[] {
  const parsed = parse(`---\n---\n${body}\n`, 'de');
  assert.ok('tree' in parsed);
  return blocksIn(parsed.tree).map(({ text, field, line, column }) => `${line}:${column} ${field} ${text}`);
}

test('a paragraph is one text, whatever stands within it', () =>
  assert.deepEqual(
    blocksOf('Die **Werft** kauft\nzwei [Schiffe](https://example.org) &amp; H<sub>2</sub>O<br />mehr'),
    ['3:1  Die Werft kauft\nzwei Schiffe & H2O mehr'],
  ));

test('headings, entries, cells, quotations and code are texts of their own', () =>
  assert.deepEqual(
    blocksOf('## Eins\n\n- zwei\n- drei\n\n> vier\n\n| fünf |\n| - |\n| sechs |\n\n```\nsieben\n```'),
    ['3:4  Eins', '5:3  zwei', '6:3  drei', '8:3  vier', '10:3  fünf', '12:3  sechs', '14:1  sieben\n'],
  ));

for (const [spelling, caption] of [
  ['double quotes', 'caption="Ein Kran"'],
  ['single quotes', "caption='Ein Kran'"],
  ['braces', 'caption={"Ein Kran"}'],
  ['braces with escapes', 'caption={"Ein \\u004bran"}'],
  ['a line of its own', '\n  caption="Ein Kran"\n'],
  ['an entity', 'caption="Ein &#75;ran"'],
])
  test(`a caption is found in ${spelling}`, () =>
    assert.deepEqual(blocksOf(`<Figure src="./a.jpg" alt="Ein Bild" ${caption} credit="Foto" />`), [
      '3:1 <Figure alt> Ein Bild',
      '3:1 <Figure caption> Ein Kran',
    ]));

test('titles, roles and long forms are words; ids, addresses and comments are not', () =>
  assert.deepEqual(
    blocksOf(
      '<FactBox title="Kasten">\nDrin\n</FactBox>\n\n<Quote speaker="ada" role="Chefin">Gesagt</Quote>\n\nEin <abbr title="Lang">L</abbr>. {/* geheim */}\n\n<Video href="https://vimeo.com/1" title="Film" />',
    ),
    [
      '3:1 <FactBox title> Kasten',
      '4:1  Drin',
      '7:1 <Quote role> Chefin',
      '7:36  Gesagt',
      '9:5 <abbr title> Lang',
      '9:1  Ein L. ',
      '11:1 <Video title> Film',
    ],
  ));

test('the title of a link is a text', () =>
  assert.deepEqual(blocksOf('Ein [Link](https://example.org "Ein Titel").'), [
    '3:5  Ein Titel',
    '3:1  Ein Link.',
  ]));

test('the number of a footnote is no word, its text is', () =>
  assert.ok(!blocksOf('Ein Satz.[^1] Noch einer.\n\n[^1]: Eine Note.').join('\n').includes('Satz.1')));

test('the name of an organisation can be put where only its id stands', () => {
  const parsed = parse(
    '---\n---\nDie <OrgLink id="ahk" /> kommt mit <OrgLink id="x">dem X</OrgLink>.\n',
    'de',
  );
  assert.ok('tree' in parsed);
  const [block] = blocksIn(parsed.tree);
  assert.equal(
    withNames(block?.text ?? '', (id) => `AHK (${id})`),
    'Die AHK (ahk) kommt mit dem X.',
  );
});
