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
  assert.equal(patched(text, data(['anders', 'kurz'])), `${before}  - anders\n  - "kurz"\n${after}`);
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

const entries = `events:
  # Call Ms Dehne
  - at: 2019-01-01 # a Tuesday
    note: >-
      Many
      words
  - { at: 2020-01-01, note: "Two" } # short
last: 'x'
`;
const [one, two] = [
  { at: '2019-01-01', note: 'Many words' },
  { at: '2020-01-01', note: 'Two' },
];
const [oneText, twoText] = [
  entries.slice(entries.indexOf('  #'), entries.indexOf('  - {')),
  '  - { at: 2020-01-01, note: "Two" } # short\n',
];
const lists: [what: string, events: object[], after: string][] = [
  [
    'one more',
    [one, two, { at: '2021-01-01', note: 'Three' }],
    `${oneText}${twoText}  - at: 2021-01-01\n    note: Three\n`,
  ],
  ['one more before them', [{ at: '2018-01-01' }, one, two], `  - at: 2018-01-01\n${oneText}${twoText}`],
  ['one fewer', [two], twoText],
  ['another order', [two, one], twoText + oneText],
  ['one fewer, and the other changed', [{ ...two, note: 'B' }], twoText.replace('"Two"', 'B')],
  [
    'another order, and one changed',
    [two, { ...one, at: '2019-01-02' }],
    twoText + oneText.replace('2019-01-01', '"2019-01-02"'),
  ],
  ['a change in brackets', [one, { ...two, note: 'B' }], oneText + twoText.replace('"Two"', 'B')],
  ['one that needs another form', ['x', two].map((entry) => entry as object), `  - x\n${twoText}`],
];
for (const [what, events, after] of lists)
  test(`in a list the items that stay keep their bytes and comments: ${what}`, () => {
    assert.equal(patched(entries, { events, last: 'x' }), `events:\n${after}last: 'x'\n`);
  });

test('a map in brackets stays one, with its comment', () => {
  assert.equal(patched('a: {x: 1, y: 2} # c\n', { a: { x: 1, y: 3 } }), 'a: {x: 1, y: 3} # c\n');
  assert.equal(patched('a: { x: 1 } # c\n', { a: { x: 1, y: [2] } }), 'a: { x: 1, y: [ 2 ] } # c\n');
});
