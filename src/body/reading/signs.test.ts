import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { parseHere } from '../../desk/text/mdx.ts';
import { childrenOf, type Node } from '../tree.ts';
import { parse } from './parse.ts';
import { plainSigns } from './signs.ts';

function treeOf(read: typeof parse, source: string) {
  const parsed = read(source, 'de');
  assert.ok('tree' in parsed, source);
  return parsed.tree;
}
const tagsIn = (node: Node): string[] => [
  ...(node.type === 'element' && node.tagName !== 'p' ? [node.tagName] : []),
  ...childrenOf(node).flatMap(tagsIn),
];

/** What is typed, the letters that are read, and the marks that are meant. */
const rows: [typed: string, read: string, tags?: string[]][] = [
  ['Kranführer*innen und Schlosser*innen', 'Kranführer*innen und Schlosser*innen'],
  ['Lehrer_innen und Schüler_innen', 'Lehrer_innen und Schüler_innen'],
  ['5*3*2 Meter', '5*3*2 Meter'],
  ['9월 5~6일과 10월 7~8일', '9월 5~6일과 10월 7~8일'],
  ['ein Satz mit ~einer~ Tilde', 'ein Satz mit ~einer~ Tilde'],
  ['부산*대구*서울, é\u0301*e\u0301*', '부산*대구*서울, é\u0301*e\u0301*'],
  ['(*) und (*), (a+b)*(c+d)*2', '(*) und (*), (a+b)*(c+d)*2'],
  ['**세계**의 **a*b*c**', '세계의 a*b*c', ['strong', 'strong']],
  ['*kursiv* (*kursiv*) *a*, „*b*“', 'kursiv (kursiv) a, „b“', ['em', 'em', 'em', 'em']],
  ['~~weg~~ ~~5~6~~ \\~~x~', 'weg 5~6 ~~x~', ['del', 'del']],
  ['`a*b~c` 2*x*y', 'a*b~c 2*x*y', ['code']],
  ['\\*a\\* \\\\*a* 3\\*4*5*6', '*a* \\a 3*4*5*6', ['em']],
];
for (const [typed, said, tags = []] of rows)
  test(`a sign that cannot be meant as a mark is text, in the build and at the desk: ${typed}`, () => {
    for (const read of [parse, parseHere]) {
      const tree = treeOf(read, typed);
      assert.equal(toString(tree), said, read.name);
      assert.deepEqual(tagsIn(tree), tags, read.name);
    }
  });

test('addresses, attributes, titles, labels and languages of code keep their signs', () => {
  const source = `[a*b](/x*y~z "t*t~") <OrgLink id="a*b" /> <abbr title="c~d">e</abbr> https://x.org/~ada/a*b [f~g]

\`\`\`c*d
x*y
\`\`\`

Note[^n*m].

[f~g]: /h~i
[^n*m]: Unten *kursiv*.
`;
  for (const read of [parse, parseHere]) {
    const json = JSON.stringify(treeOf(read, source));
    for (const part of [
      '/x*y~z',
      't*t~',
      '"a*b"',
      '"c~d"',
      'https://x.org/~ada/a*b',
      '/h~i',
      'c*d',
      'x*y',
      'fn-n*m',
    ])
      assert.ok(json.includes(part), `${read.name} ${part}`);
    assert.doesNotMatch(json, /[\uE000-\uF8FF]|%EE%80/);
  }
});

test('a text without such signs is read as it is, and places never move', () => {
  const piece = fc.constantFrom(
    'a',
    '5',
    '가',
    '*',
    '~',
    '**',
    '~~',
    '_',
    ' ',
    '\\',
    '`',
    '(',
    ')',
    '.',
    '\n\n',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const source = `x ${pieces.join('')} y {z}`;
      for (const place of plainSigns(source)) assert.match(source[place] ?? '', /^[*~]$/);
      const parsed = treeOf(parse, `${source}\n`);
      assert.doesNotMatch(JSON.stringify(parsed), /[\uE000-\uF8FF]/);
      const places = (node: Node): number[] =>
        (node.type as string) === 'mdxTextExpression'
          ? [node.position?.start.offset ?? -1]
          : childrenOf(node).flatMap(places);
      const [at] = places(parsed);
      if (at !== undefined) assert.equal(source[at], '{');
    }),
    { numRuns: 500 },
  );
});
