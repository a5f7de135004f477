import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { digestOf } from './digest.ts';
import { digestAndSizeOf, digestOfFile } from './file-digest.ts';

test('the digest of a file is that of its bytes, whatever its size', () => {
  const path = join(testFolder(), 'file');
  const full = 1 << 20;
  for (const size of [0, 1, 70_000, full - 1, full, full + 1, 2 * full, 2 * full + 5]) {
    const bytes = Buffer.alloc(size, 'Kran am Kai. ');
    writeFileSync(path, bytes);
    assert.equal(digestOfFile(path), digestOf(bytes), String(size));
    assert.deepEqual(digestAndSizeOf(path), { digest: digestOf(bytes), size });
  }
  assert.throws(() => digestOfFile(`${path}-gone`), { code: 'ENOENT' });
});
