import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { keepKnown, readKnown } from './proof-cache.ts';
import { readerDigest } from './reader-digest.ts';

const root = testFolder();
function write(name: string, text: string): string {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return readerDigest(root);
}

test('another source of the proof makes another reader, a test does not', () => {
  const seen = [
    write('src/proof/words.ts', "import { parse } from 'yaml';"),
    write('src/proof/words.ts', "import { parse } from 'yaml/more.js';"),
    write('src/body/reading/parse.ts', ''),
    write('src/i18n/words.json', '{}'),
  ];
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(write('src/proof/words.test.ts', ''), seen.at(-1));
});

test('every file counts of a package that the proof reads with, and of those that it needs, whatever its version says', () => {
  write(
    'src/proof/reader.ts',
    "import { x } from '../body/tree.ts';\nexport * from '@scope/pictures/fast.js';",
  );
  write('src/body/tree.ts', "const late = await import('late');");
  write('src/desk/form.ts', "import 'far';\n");
  for (const name of ['yaml', '@scope/pictures', 'late', 'far', 'needed'])
    write(`node_modules/${name}/package.json`, '{ "version": "1.0.0" }');
  write('node_modules/yaml/package.json', '{ "version": "1.0.0", "dependencies": { "needed": "1.0.0" } }');
  const seen = [
    write('node_modules/yaml/dist/index.js', '1'),
    write('node_modules/yaml/dist/index.js', '2'),
    write('node_modules/yaml/dist/index.cjs', '1'),
    write('node_modules/yaml/tables.json', '{}'),
    write('node_modules/@scope/pictures/lib/native.node', '1'),
    write('node_modules/late/index.mjs', '1'),
    write('node_modules/needed/index.js', '1'),
    write('node_modules/yaml/node_modules/needed/package.json', '{}'),
    write('node_modules/.package-lock.json', '{}'),
  ];
  assert.equal(new Set(seen).size, seen.length);
  for (const idle of ['far/index.js', 'yaml/README.md', 'yaml/dist/index.js.map', 'yaml/dist/index.d.ts'])
    assert.equal(write(`node_modules/${idle}`, 'x'), seen.at(-1), idle);
});

test('what another reader found clean is not known, and nothing of a damaged cache is', () => {
  const path = join(root, 'cache', 'proof.json');
  const known = { held: 'h', seen: { a: [1] }, notRead: {}, told: {}, read: {}, reader: 'one' };
  keepKnown(path, known);
  assert.deepEqual(readKnown(path, 'one'), known);
  assert.equal(readKnown(path, 'two'), undefined);
  const whole = readFileSync(path);
  for (const text of [whole.toString().replace('"h"', '"i"'), whole.toString().slice(0, -1), '']) {
    writeFileSync(path, text);
    assert.equal(readKnown(path, 'one'), undefined);
  }
});
