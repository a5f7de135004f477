import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventCards, mentions } from './mentions.ts';
import { parse } from './reading/parse.ts';

function tree(source: string) {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return parsed.tree;
}
const found = (source: string) =>
  mentions(tree(source)).map(({ value, meta, field, line, column }) => {
    return `${line}:${column} ${field} ${meta.refersTo ?? meta.names} ${value}`;
  });

test('people, organisations, pictures and attachments are found by what the vocabulary says', () => {
  const source = [
    'Die <OrgLink id="ahk" /> sagt',
    '<Quote speaker="ada">Satz</Quote>',
    '<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" />',
    '<Video href="https://vimeo.com/123" title="Ein Film" poster="./b.jpg" />',
    '<Download file="./c.pdf" title="Die Zahlen" />',
  ].join('\n\n');
  assert.deepEqual(found(source), [
    '1:5 <OrgLink id> organisations ahk',
    '3:1 <Quote speaker> people ada',
    '5:1 <Figure src> picture ./a.jpg',
    '7:1 <Video poster> picture ./b.jpg',
    '9:1 <Download file> attachment ./c.pdf',
  ]);
});

test('an ordinary link to the page of an organisation or a person names it', () => {
  const source = [
    'Die [AHK Korea](/organisations/ahk-korea/) und [Ada][1] und [웨](/people/%EC%9B%A8/).',
    'Kein Name: [Logo](/organisations/ahk-korea/a.svg), [Liste](/people/), [Kran](https://example.net/people/kran/).',
    '[1]: /people/ada',
  ].join('\n\n');
  assert.deepEqual(found(source), [
    '1:5 link organisations ahk-korea',
    '1:48 link people ada',
    '1:61 link people 웨',
  ]);
});

test('what lies in other components, lists and tables is found too', () => {
  const source = [
    '<FactBox title="Zahlen">\n\n- Die <OrgLink id="a" />\n\n</FactBox>',
    '<Quote speaker="b">\nDie <OrgLink id="c">Kammer</OrgLink>\n</Quote>',
    '| x |\n| - |\n| <OrgLink id="d" /> |',
    'Text[^1]\n\n[^1]: <OrgLink id="e" />',
  ].join('\n\n');
  const values = mentions(tree(source)).map(({ value }) => value);
  assert.deepEqual(values.sort(), ['a', 'b', 'c', 'd', 'e']);
});

test('a literal in braces names as well; code, comments and tags name nothing', () => {
  assert.deepEqual(found('<Quote speaker={"ada"}>Satz</Quote>'), ['1:1 <Quote speaker> people ada']);
  const nothing =
    '`<OrgLink id="a" />` {/* <OrgLink id="b" /> */} <Quote speaker={c}>x</Quote> <Foo id="d" />';
  assert.deepEqual(found(nothing), []);
});

test('an event card is found by its title, with its place', () => {
  const source =
    '---\ntitle: x\n---\n\n<EventCard title="Ein Termin" />\n\n<FactBox title="ab">\n\n<EventCard />\n\n</FactBox>';
  assert.deepEqual(eventCards(tree(source)), [
    { title: 'Ein Termin', line: 5, column: 1 },
    { title: '', line: 9, column: 1 },
  ]);
});
