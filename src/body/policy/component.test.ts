import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../reading/parse.ts';
import { components } from '../vocabulary.ts';
import { breaches } from './policy.ts';

/** The rules that a source breaks; a source that cannot be parsed breaks one too. */
function broken(source: string, allowed: readonly string[] = Object.keys(components)): string[] {
  const parsed = parse(source, 'de');
  return 'problem' in parsed
    ? [parsed.problem.rule]
    : breaches(parsed.tree, source, allowed).map(({ rule }) => rule);
}
const quote = (inside: string) => `<Quote speaker="ada">\n${inside}\n</Quote>`;
const box = (inside: string) => `<FactBox title="Zahlen">\n\n${inside}\n\n</FactBox>`;

test('only the words of the vocabulary are tags and components, not those every object has', () => {
  for (const name of [
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'valueOf',
    'script',
    'iframe',
    'Foo',
    'Quote.x',
    'a:b',
    'svg',
    'style',
    'form',
  ]) {
    const rules = broken(`<${name} />`);
    assert.ok(rules.includes('unknownTag') || rules.includes('unknownComponent'), name);
  }
  assert.ok(broken('<>Text</>').includes('unknownComponent'));
});

test('a known tag takes no attribute that styles or runs', () => {
  for (const attribute of [
    'style="color: red"',
    'onclick="x()"',
    'class="a"',
    'id="a"',
    'href="/a"',
    'className="a"',
  ]) {
    assert.deepEqual(
      broken(`Wort <span lang="en" ${attribute}>word</span>`),
      ['unknownAttribute'],
      attribute,
    );
  }
});

test('where no component is allowed, none passes', () => {
  for (const name of Object.keys(components))
    assert.ok(broken(`<${name} />`, []).includes('unknownComponent'), name);
  assert.deepEqual(broken('Wort<br />Wort', []), []);
});

test('components stand within each other where that makes sense', () => {
  const figure = '<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" caption="Die Ada" />';
  assert.deepEqual(broken(`<Gallery>\n\n${figure}\n\n${figure}\n\n</Gallery>`), []);
  assert.deepEqual(broken(box(`${quote('Satz <OrgLink id="ahk" />.')}\n\n${figure}`)), []);
  assert.deepEqual(broken(`<Gallery>\n\n${quote('Satz')}\n\n</Gallery>`), ['onlyFigures']);
});

for (const [what, source] of [
  ['emphasis', '**<FactBox title="Zahlen">Text</FactBox>**'],
  ['a heading', '## <FactBox title="Zahlen">Text</FactBox>'],
  ['a link of words', '<OrgLink id="ahk"><FactBox title="Zahlen">Text</FactBox></OrgLink>'],
] as const) {
  test(`a block component stands for itself and not in ${what}`, () => {
    assert.notDeepEqual(broken(source), []);
  });
}

test('a link never stands within a link, which HTML cannot show', () => {
  assert.notDeepEqual(broken('[Die <OrgLink id="ahk" />](https://example.org/)'), []);
  assert.notDeepEqual(broken('Die <OrgLink id="ahk">[Kammer](https://example.org/)</OrgLink>'), []);
});
