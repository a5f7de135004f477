import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../body/reading/parse.ts';
import { isSuspicious, parseTried } from './trial.ts';

const many = (text: string, count = 30_000) => text.repeat(count);
const ruleOf = (source: string) => {
  const parsed = parseTried(source, 'de');
  return 'problem' in parsed ? parsed.problem.rule : undefined;
};

test('a trial that could not be held says nothing about the text', (context) => {
  const { execPath } = process;
  context.after(() => (process.execPath = execPath));
  process.execPath = '/nowhere/node';
  const source = `Ein Satz mit {${'a'.repeat(200)}}.`;
  assert.throws(() => parseTried(source, 'de'), /could not read a text apart/);
  process.execPath = execPath;
  assert.notEqual(ruleOf(source), 'tooCostly');
});

test('prose needs no trial', () => {
  for (const source of [
    'Ein Satz.',
    'Text {/* ein Hinweis, der länger ist und {Klammern} hat */}',
    '<Figure src="./a.jpg" width={800} />',
    'Ein \\{frei} stehendes Wort.',
    'Im Hafen (import und export) und 12 & 13.',
    many('[Ada](https://example.org/) und **Bert**. ', 500),
    `---\ntitle: "{a}"\nimport: x\n---\n\nText`,
  ])
    assert.equal(isSuspicious(source), false, source.slice(0, 60));
});

// Without the trial each of these ends the process of the test, or never ends.
const hostile: [what: string, source: string][] = [
  ['operators', `{${many('!')}1}`],
  ['functions', `{${many('a=>')}1}`],
  ['an attribute', `<a b={${many('!')}1} />`],
  ['a module', `export {a};${many('if(a)', 19_000)}`],
  ['elements in an expression', `{${many('<a>', 1900)}}`],
];
for (const [what, source] of hostile) {
  test(
    `a text that the parser does not survive is a problem of its file (${what})`,
    { timeout: 60_000 },
    () => {
      assert.ok(isSuspicious(source));
      assert.equal(ruleOf(`---\ntitle: x\n---\n\n${source}\n`), 'tooCostly');
    },
  );
}

test('a text that passes its trial is read as every other', { timeout: 60_000 }, () => {
  const source = many('*a* und `b`. ', 1000);
  assert.ok(isSuspicious(source));
  assert.deepEqual(parseTried(source, 'de'), parse(source, 'de'));
});
