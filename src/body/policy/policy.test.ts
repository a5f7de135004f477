import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../reading/parse.ts';
import { components } from '../vocabulary.ts';
import { breaches, isEmpty } from './policy.ts';

/** The rules that a source breaks; a source that cannot be parsed breaks one too. */
function broken(source: string, allowed: readonly string[] = Object.keys(components)): string[] {
  const parsed = parse(source, 'de');
  return 'problem' in parsed
    ? [parsed.problem.rule]
    : breaches(parsed.tree, source, allowed).map(({ rule }) => rule);
}
const quote = (inside: string) => `<Quote speaker="ada">\n${inside}\n</Quote>`;
const box = (inside: string) => `<FactBox title="Zahlen">\n\n${inside}\n\n</FactBox>`;

/** Places in a body where an expression could be hidden, innermost. */
const places: ((inside: string) => string)[] = [
  (inside) => inside,
  (inside) => `Wort ${inside} Wort`,
  (inside) => `**fett ${inside}**`,
  (inside) => `- Punkt ${inside}\n- Noch einer`,
  (inside) => `> Zitat ${inside}\n>\n> – Ada Anker`,
  (inside) => `## Titel ${inside}`,
  (inside) => `| a |\n| - |\n| ${inside} |`,
  (inside) => `[Wort ${inside}](https://example.org/)`,
  (inside) => `Text[^1]\n\n[^1]: Note ${inside}`,
  (inside) => `H<sub>2 ${inside}</sub>O`,
  (inside) => `Wort <OrgLink id="ahk">Name ${inside}</OrgLink>`,
  (inside) => quote(`Satz ${inside}`),
  (inside) => box(`Satz ${inside}`),
  (inside) => box(quote(`Satz ${inside}`)),
];
const code = fc.constantFrom(
  'a',
  '1 + 1',
  '"text"',
  '`text`',
  'process.env.HOME',
  '() => 1',
  '[1]',
  '{}',
  'a /* b */',
  '/* a */ b',
  '/**/alert(1)/**/',
  '(async () => 1)()',
  'x = 1',
  'null',
  '<b />',
);

test('no expression passes, wherever it hides', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), code, (at, expression) => {
      const rules = broken(at(`{${expression}}`));
      assert.ok(rules.includes('expression') || rules.includes('brace'), rules.join());
    }),
    { numRuns: 300 },
  );
});

test('a comment passes wherever an expression would not', () => {
  const comment = fc.constantFrom(
    '/* x */',
    ' /* x */ ',
    '/* {a} < */',
    '/* a *//* b */',
    '/* * / */',
    '/* „ä“ 😀 */',
  );
  fc.assert(
    fc.property(fc.constantFrom(...places.slice(1)), comment, (at, text) => {
      assert.deepEqual(broken(at(`{${text}}`)), []);
    }),
    { numRuns: 200 },
  );
});

test('an attribute takes a literal and nothing that is computed', () => {
  const withSpeaker = (value: string) => broken(`<Quote speaker=${value}>Satz</Quote>`);
  for (const value of ['"ada"', "'ada'", '{"ada"}']) assert.deepEqual(withSpeaker(value), [], value);
  for (const value of [
    '{ada}',
    '{`ada`}',
    "{'ada'}",
    '{"a" + "da"}',
    '{["ada"]}',
    '{{}}',
    '{() => 1}',
    '{<b />}',
  ]) {
    assert.ok(withSpeaker(value).includes('attributeExpression'), value);
  }
  assert.ok(broken('<Quote {...ada}>Satz</Quote>').includes('spread'));
  assert.ok(broken('<Quote speaker="ada" speaker={ada}>Satz</Quote>').includes('attributeExpression'));
});

test('import and export are refused, also within a component', () => {
  for (const line of ['import a from "b"', 'export const a = 1', 'export default () => 1']) {
    assert.deepEqual(broken(line), ['importOrExport'], line);
    assert.ok(broken(`${box(line)}`).includes('importOrExport'), line);
  }
});

test('white space and comments alone are an empty body, a component is not', () => {
  const empty = (source: string) => {
    const parsed = parse(source, 'de');
    return 'tree' in parsed && isEmpty(parsed.tree);
  };
  assert.deepEqual(['', '\n\n', '{/* x */}', ' {/* x */} \n\n{/* y */}'].map(empty), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['a', '<Gallery />', '***', '{1}'].map(empty), [false, false, false, false]);
});
