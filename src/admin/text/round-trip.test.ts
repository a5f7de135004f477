import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../body/parse.ts';
import { breaches } from '../../body/policy/policy.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import type { CollectionName } from '../../i18n/desk/desk-words.ts';
import { schemas } from '../collections.ts';
import { escaped } from './escaped.ts';
import { textOf } from './file-text.ts';
import { kept } from './kept.ts';
import { parseHere } from './mdx.ts';
import { patched } from './patched.ts';
import { origin, valuesOf } from './reading.ts';
import { isSame, tidied } from './values.ts';
import { kindOf } from './verdict.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['content', 'e2e/newsroom/special'].map((folder) => join(root, folder));
const files = folders.flatMap((folder) =>
  globSync('**/*.{mdx,yaml}', { cwd: folder }).map((path) => {
    const name = (path.includes('/') ? path.split('/')[0] : 'newsroom') as CollectionName;
    return { path: relative(root, join(folder, path)), name, text: readFileSync(join(folder, path), 'utf8') };
  }),
);
const write = (values: Record<string, unknown>, name: CollectionName) =>
  textOf(values, schemas[name], kindOf(name));

test('every file comes back from its form byte for byte', () => {
  assert.ok(files.length > 100);
  for (const { path, name, text } of files)
    assert.equal(write(valuesOf(text, kindOf(name)), name), text, path);
});

test('another title is another line and nothing else', () => {
  for (const { path, name, text } of files.filter(({ name: one }) => kindOf(one) === 'prose')) {
    const title = 'Ein „anderer“ Titel: mit Doppelpunkt # und Zeichen';
    const before = text.split('\n');
    const after = write({ ...valuesOf(text, 'prose'), title }, name).split('\n');
    assert.equal(after.length, before.length, path);
    assert.deepEqual(
      after.filter((line, index) => line !== before[index]),
      [`title: "${title}"`],
      path,
    );
  }
});

test('an instant with seconds keeps them, though the form shows only minutes', () => {
  const file = files.find(({ text }) => /^publishedAt: .*:25\+02:00$/m.test(text));
  assert.ok(file);
  const values = valuesOf(file.text, 'prose');
  const [minute = ''] = /^.{16}/.exec(String(values['publishedAt'])) ?? [];
  assert.equal(write({ ...values, publishedAt: `${minute}:00+02:00` }, file.name), file.text);
  const later = write({ ...values, publishedAt: '2019-09-11T16:28:00+02:00' }, file.name);
  assert.match(later, /^publishedAt: 2019-09-11T16:28:00\+02:00$/m);
});

test('a file without a past says the same as the one it was made from', () => {
  for (const { path, name, text } of files) {
    const { [origin]: _, ...values } = valuesOf(text, kindOf(name));
    if (typeof values['body'] === 'string') values['body'] = escaped(values['body']);
    const { [origin]: __, ...again } = valuesOf(write(values, name), kindOf(name));
    const tidy = tidied(schemas[name], values, {}) as Record<string, unknown>;
    assert.ok(isSame(tidied(schemas[name], again, {}), tidy), path);
  }
});

const seed = `# The settings
name: { de: Presse }   # short
list: [a, b]
items:
  - at: 2019-01-01
    note: 'One'
  # the second
  - at: 2020-01-01
    note: "Two"
text: |-
  Many
  words
nested:
  de: Eins
  en: Two
last: 04000000
`;
const data = () => valuesOf(seed, 'data');

const changes: [what: string, change: Record<string, unknown>, before: string, after: string][] = [
  ['a scalar keeps its comment', { last: 'neu' }, 'last: 04000000', 'last: neu'],
  ['a list in one line stays one', { list: ['a', 'b', 'c'] }, 'list: [a, b]', 'list: [a, b, c]'],
  ['a key of a map', { nested: { de: 'Eins', en: 'Zwei' } }, '  en: Two', '  en: Zwei'],
  [
    'a key of an item',
    {
      items: [
        { at: '2019-01-01', note: 'One' },
        { at: '2020-01-01', note: 'Three' },
      ],
    },
    'note: "Two"',
    'note: Three',
  ],
  ['what looks like a number is quoted', { last: '0815' }, 'last: 04000000', 'last: "0815"'],
];
for (const [what, change, before, after] of changes) {
  test(`in a YAML text ${what}`, () => {
    const { [origin]: _, ...values } = data();
    assert.equal(patched(seed, { ...values, ...change }), seed.replace(before, after));
  });
}

test('whatever a form holds is what the text says afterwards', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.constantFrom('04000000', 'null', '- x', '#', 'a: b', 'a\nb'),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
    map: fc.dictionary(
      fc.constantFrom('name', 'list', 'items', 'text', 'nested', 'de', 'at', 'note', 'neu'),
      tie('value'),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(data()), 'neu', 'mehr'), value), (wanted) => {
      const { [origin]: _, ...plain } = wanted;
      const source = Object.keys(plain).length ? patched(seed, plain) : seed;
      const { [origin]: __, ...said } = valuesOf(source, 'data');
      assert.ok(!Object.keys(plain).length || isSame(said, plain), source);
    }),
    { numRuns: 300 },
  );
});

const bodies = [
  ...[
    '{foo}',
    '<Spitz>',
    'a <b',
    '3 < 4',
    '{',
    'x } y',
    '{/* c */}',
    'text {/* c */} text',
    '# Eins',
    '## a\n\n#### b',
  ],
  ...[
    '<Quote speaker="x">',
    '<Quote speaker="x">\nHallo\n</Quote>',
    '<Qoute speaker="x">a</Qoute>',
    '<Figure src="./a.jpg" />',
  ],
  ...[
    'import x from "y"',
    'export const a = 1',
    '<!-- c -->',
    '![x](y.png)',
    '[a](javascript:alert(1))',
    '<a href="x">y</a>',
  ],
  ...[
    '<br />',
    '<br>',
    'H<sub>2</sub>O',
    '<Gallery>\ntext\n</Gallery>',
    'a <Quote speaker="y">z</Quote> b',
    '<Quote speaker={1+1}>a</Quote>',
  ],
  ...[
    '<Quote {...x}>a</Quote>',
    '<FactBox title="a">\n- a\n- b\n</FactBox>',
    '**a',
    '"a"',
    '<https://example.org>',
    '    code',
  ],
  ...[
    '```\n{x} <y>\n```',
    '`{x}`',
    'a[^1]\n\n[^1]: note {x}',
    '| a | b |\n|--|--|\n| {x} | <y> |',
    '<></>',
    '</Quote>',
    '\\{x\\} \\<y',
  ],
  ...[
    '<1>',
    'a<b>c',
    '<span lang="ko">x</span>',
    '- <Quote speaker="a">b</Quote>',
    '<Quote speaker="a">b</FactBox>',
    '',
  ],
];

test('the parser of the desk judges as the parser of the build', () => {
  const judged = (source: string, parsed: ReturnType<typeof parse>) =>
    'problem' in parsed
      ? [`${parsed.problem.rule} ${parsed.line}`]
      : breaches(parsed.tree, source, releaseComponents).map(
          ({ rule, line, field }) => `${rule} ${line} ${field}`,
        );
  const texts = files.filter(({ name }) => kindOf(name) === 'prose').map(({ text }) => text);
  for (const source of [...texts, ...bodies.map((body) => `---\ntitle: x\n---\n\n${body}\n`)]) {
    assert.deepEqual(
      judged(source, parseHere(source, 'de')),
      judged(source, parse(source, 'de')),
      source.slice(-200),
    );
  }
});

const signs: [typed: string, written: string][] = [
  ['{verboten} <Spitz> 3 < 4 a<b', '\\{verboten} \\<Spitz> 3 \\< 4 a\\<b'],
  ['`{x}` {y}', '`{x}` \\{y}'],
  ['```\n{a} <b>\n```\n{c}', '```\n{a} <b>\n```\n\\{c}'],
  [
    '<Quote speaker="x">\nA {b} <OrgLink id="x" />\n</Quote>',
    '<Quote speaker="x">\nA \\{b} <OrgLink id="x" />\n</Quote>',
  ],
  ['{/* c */} {d', '{/* c */} \\{d'],
  ['<Figure alt="a {b} > c" />', '<Figure alt="a {b} > c" />'],
  ['\\{x\\} \\<y', '\\{x\\} \\<y'],
  ['<https://example.org> und', 'https://example.org und'],
  ['| a | {b} |\n|-|-|\n| < | `{` |', '| a | \\{b} |\n|-|-|\n| \\< | `{` |'],
  ['[a {b}](http://x/{y})', '[a \\{b}](http://x/{y})'],
  // What was meant as a component or a tag is left for the check to name.
  ['<Qoute speaker="x">a</Qoute>', '<Qoute speaker="x">a</Qoute>'],
  ['<script>x</script>', '<script>x</script>'],
  ['<Quote speaker="x', '<Quote speaker="x'],
];
for (const [typed, written] of signs) {
  test(`in words a brace or an angle bracket is a character: ${JSON.stringify(typed)}`, () => {
    assert.equal(escaped(typed), written);
  });
}

test('what was escaped is not escaped again, whatever was typed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '\\',
    '`',
    '*',
    'a',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '| ',
    '/>',
    'Quote',
    '[^1]',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const once = escaped(pieces.join(''));
      assert.equal(escaped(once), once);
    }),
    { numRuns: 500 },
  );
});

test('of a body only the changed block has new bytes', () => {
  const before = '*Eins*  und ***drei***\n\n* a\n* b\n\n[^1]: x\n[^2]: y';
  const after = '_Eins_ und **_drei_**\n\n- a\n- c\n\n[^1]: x\n\n[^2]: y';
  assert.equal(kept(before, after), '_Eins_ und **_drei_**\n\n- a\n- c\n\n[^1]: x\n[^2]: y');
  assert.equal(kept('*Eins* und ***drei***', '_Eins_ und **_drei_**'), '*Eins* und ***drei***');
  assert.equal(kept('a\n\nb', 'b\n\na'), 'b\n\na');
  assert.equal(kept('*a*\n\n*a*', '_a_\n\nneu\n\n_a_'), '*a*\n\nneu\n\n*a*');
});
