import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gitIn } from '../../e2e/small-repository.ts';
import { testFolder } from '../../e2e/test-folder.ts';
import { readBlobs } from './git.ts';

test('a former file that is far too large for a text is not read into memory', async () => {
  const folder = testFolder();
  gitIn(folder, ['init', '--quiet']);
  const idOf = (text: string) => {
    writeFileSync(join(folder, 'a'), text);
    return gitIn(folder, ['hash-object', '-w', 'a']).trim();
  };
  const [small, large] = [idOf('Ein Satz.'), idOf('a'.repeat(1_000_001))];
  const found = await readBlobs(folder, new Set([small, large, '0'.repeat(40)]));
  assert.deepEqual([...found], [[small, 'Ein Satz.']]);
});
