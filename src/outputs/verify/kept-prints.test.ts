import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { keptPrints, type PrintFiles } from './kept-prints.ts';

const first: PrintFiles = { depth: 0, files: [['prints', 'all', '{}']] };
const second: PrintFiles = { depth: 1, files: [] };

test('prints are kept as long as their key is the same, and only the last', () => {
  const path = join(testFolder(), 'verify', 'prints');
  const ask = (key: string, make: PrintFiles) => keptPrints(path, key, () => make);
  assert.deepEqual(ask('one', first), first);
  assert.deepEqual(ask('one', second), first);
  assert.deepEqual(ask('two', second), second);
  assert.deepEqual(ask('one', first), first);
});

test('prints that are damaged, cut off or foreign are made again', () => {
  const path = join(testFolder(), 'prints');
  const ask = (make: PrintFiles) => keptPrints(path, 'key', () => make);
  ask(first);
  const whole = readFileSync(path, 'utf8');
  for (const text of [whole.replace('all', 'a11'), whole.slice(0, -3), '', JSON.stringify(first)]) {
    writeFileSync(path, text);
    assert.deepEqual(ask(second), second);
    writeFileSync(path, whole);
    assert.deepEqual(ask(second), first);
  }
});
