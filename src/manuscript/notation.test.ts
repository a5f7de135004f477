import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, release, releasePath } from '../../e2e/small-newsroom.ts';
import { areTold, topic } from '../../e2e/fixtures/told.ts';

const odd: [what: string, files: Files, rules: string[]][] = [
  [
    'a byte order mark and line ends of Windows',
    {
      [topic]: '\ufeffname: { de: Hafen }\r\n',
      [releasePath]: `\ufeff${release().replaceAll('\n', '\r\n')}`,
    },
    [],
  ],
  ['UTF-16', { [topic]: Buffer.from('\ufeffname: { de: Hafen }', 'utf16le') }, ['notUtf8']],
  ['aliases that multiply', { [topic]: `a: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]\n` }, ['aliasUsed']],
  ['a key twice', { [topic]: 'name: { de: Hafen }\nname: { de: Hafen }\n' }, ['repeated']],
  ['a tab', { [topic]: 'name:\n\tde: Hafen\n' }, ['yamlSyntax']],
  ['an empty file', { [topic]: '' }, ['wrongType']],
];
for (const [what, files, rules] of odd) {
  test(what, async () => {
    const faults = await faultsOf(files);
    areTold(faults, files);
    assert.deepEqual([...new Set(faults.map(({ rule }) => rule))], rules);
  });
}
