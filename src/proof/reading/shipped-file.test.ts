import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { digestOf } from '../../files/digest.ts';
import { ShippedFile } from './shipped-file.ts';

const path = join(testFolder(), 'index.html');
const written = (text: string) => {
  writeFileSync(path, text);
  return new ShippedFile('index.html', path);
};

test('a file has the digest and the number of its bytes without being kept in memory', () => {
  const file = written('Kräne am Kai');
  assert.deepEqual([file.digest, file.size], [digestOf('Kräne am Kai'), 13]);
  rmSync(path);
  assert.throws(() => file.bytes, { code: 'ENOENT' });
});

test('what is read has the digest that was judged', () => {
  const file = written('Kräne am Kai');
  assert.equal(Buffer.from(file.bytes).toString(), 'Kräne am Kai');
  // What was read stays as it was.
  writeFileSync(path, 'Kräne am Eck');
  assert.equal(Buffer.from(file.bytes).toString(), 'Kräne am Kai');
});

test('bytes that were changed between the two readings are refused, with the same number and the same time too', () => {
  const file = written('Kräne am Kai');
  writeFileSync(path, 'Geheimer Kai');
  assert.throws(() => file.bytes, /changed while the proof read it/);
});
