import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { patched } from './patch-yaml.ts';
import { origin, valuesOf } from './read-file.ts';
import { isSameValue } from './values.ts';

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
      assert.ok(!Object.keys(plain).length || isSameValue(said, plain), source);
    }),
    { numRuns: 300 },
  );
});

test('in a list a text below its sign is replaced, and the keys around it keep their bytes', () => {
  const [before, after] = ["title: 'Ein Titel'\nall:\n", 'map: { a: "b" }\n'];
  const text = `${before}  - |-\n    lang\n  - "kurz"\n${after}`;
  const data = (all: readonly string[]) => ({ title: 'Ein Titel', all, map: { a: 'b' } });
  assert.equal(patched(text, data(['anders', 'kurz'])), `${before}  - anders\n  - kurz\n${after}`);
  assert.equal(patched(text, data(['lang', 'neu'])), `${before}  - |-\n    lang\n  - neu\n${after}`);
});

test('a value that ends in a no-break space keeps it, and the file its bytes', () => {
  const text = "title: 'Ein Titel' # Kommentar\nlast: Ende\u00a0\n";
  assert.deepEqual(valuesOf(text, 'data')['last'], 'Ende\u00a0');
  assert.equal(
    patched(text, { title: 'Ein Titel', kicker: 'Neu\u00a0', last: 'Ende\u00a0' }),
    "title: 'Ein Titel' # Kommentar\nkicker: Neu\u00a0\nlast: Ende\u00a0\n",
  );
});

test('a text before a comment is written in quotation marks, so that the comment cuts nothing', () => {
  assert.equal(patched('kicker: Aktion #1\n', { kicker: 'Fest' }), 'kicker: "Fest" #1\n');
  assert.equal(patched('all:\n  - Aktion # 1\n', { all: ['Fest'] }), 'all:\n  - "Fest" # 1\n');
});
