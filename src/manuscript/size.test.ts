import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, newsroom, release, releasePath } from '../../e2e/small-newsroom.ts';
import { areTold, topic } from '../../e2e/fixtures/told.ts';

const body = (text: string): Files => ({ [releasePath]: release({}, text) });
const deep: [what: string, files: Files, rule: string | undefined][] = [
  ['closed brackets in YAML', { [topic]: `name: ${'['.repeat(60)}${']'.repeat(60)}` }, 'nestedTooDeep'],
  [
    'very many closed brackets in YAML',
    { [topic]: `name: ${'['.repeat(45_000)}${']'.repeat(45_000)}` },
    undefined,
  ],
  [
    'thousands of keys in YAML',
    { [topic]: Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join('\n') },
    undefined,
  ],
  ['the same key thousands of times', { [topic]: 'a: 1\n'.repeat(19_000) }, 'repeated'],
  ['aliases of aliases', { [topic]: 'a: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]\n' }, 'aliasUsed'],
  ['entities', body('&amp;'.repeat(19_000)), 'tooManyMarks'],
  ['dots', body('.'.repeat(90_000)), 'tooManyMarks'],
  [
    'a table that fills its rows',
    body(`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|\n'.repeat(9000)}`),
    'tooManyMarks',
  ],
  ['operators without end', body(`{${'!'.repeat(60_000)}1}`), 'tooCostly'],
  ['brackets in YAML', { [topic]: `name: ${'['.repeat(2000)}` }, 'yamlSyntax'],
  [
    'operators below what a rule looks for in a text',
    body(`Die <OrgLink id="ada" /> kam.\n\n{${'!'.repeat(60_000)}1}`),
    'tooCostly',
  ],
  ['quotations', body(`Ein Satz.\n\n${'>'.repeat(5000)} x`), 'nestedTooDeep'],
  ['lists', body(`${'- '.repeat(1000)}x`), 'nestedTooDeep'],
  ['emphasis', body('*'.repeat(5000) + 'x' + '*'.repeat(5000)), 'nestedTooDeep'],
  ['tags', body('<span lang="de">'.repeat(500) + 'x' + '</span>'.repeat(500)), 'nestedTooDeep'],
  ['open brackets', body('['.repeat(5000)), undefined],
  ['a text of five megabytes', body('Wort und Satz am 5. Mai. '.repeat(200_000)), 'tooLarge'],
  ['settings of five megabytes', { 'newsroom.yaml': `${newsroom}# ${'x'.repeat(5e6)}` }, 'tooLarge'],
  [
    'ten thousand keys',
    { [topic]: Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n') },
    'tooLarge',
  ],
  ['facts without end', { [releasePath]: release({ title: 'x'.repeat(200_000) }) }, 'tooLarge'],
];
for (const [what, files, rule] of deep) {
  test(`${what}: told, and soon`, { timeout: 20_000 }, async () => {
    const faults = await faultsOf(files);
    areTold(faults, files);
    if (rule) assert.deepEqual([...new Set(faults.map((fault) => fault.rule))], [rule]);
  });
}

const lines = (count: number) =>
  'Am Montag, 5. Mai 2025, kam [Ada](https://example.org/) mit.\n\n'.repeat(count);
test('a text of thousands of lines is read', { timeout: 20_000 }, async () => {
  assert.deepEqual(await faultsOf(body(lines(1600))), []);
});
