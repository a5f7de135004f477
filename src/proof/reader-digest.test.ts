import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { keepKnown, readKnown } from './proof-cache.ts';
import { readerDigest } from './reader-digest.ts';

const root = mkdtempSync(join(tmpdir(), 'depesche-reader-'));
after(() => rmSync(root, { recursive: true }));
function write(name: string, text: string): string {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return readerDigest(root);
}

test('another source of the proof and another version of a package make another reader, a test does not', () => {
  const first = write('src/proof/words.ts', 'export const a = 1;');
  const packages = write('node_modules/.package-lock.json', '{ "yaml": "2.9.1" }');
  const seen = [
    first,
    packages,
    write('src/proof/words.ts', 'export const a = 2;'),
    write('src/body/reading/parse.ts', ''),
    write('node_modules/.package-lock.json', '{ "yaml": "2.9.2" }'),
  ];
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(write('src/proof/words.test.ts', ''), seen.at(-1));
});

test('what another reader found clean is not known', async () => {
  const path = join(root, 'cache', 'proof.json');
  const known = { held: 'h', clean: ['a'], said: { of: 'o', places: {} }, reader: 'one' };
  await keepKnown(path, known);
  assert.deepEqual(readKnown(path, 'one'), known);
  assert.equal(readKnown(path, 'two'), undefined);
});
